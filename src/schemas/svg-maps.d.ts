// The package of outlines takes its types from this one, which it does not bring.
declare module 'svg-maps__common' {
  export interface Map {
    readonly label: string;
    readonly viewBox: string;
    readonly locations: readonly {
      readonly id: string;
      readonly name: string;
      readonly path: string;
    }[];
  }
}
