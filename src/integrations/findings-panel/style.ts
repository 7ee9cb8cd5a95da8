/** The look of the panel, apart from that of the page that it lies on. */
export const panelStyle = `
:host { position: fixed; inset: auto 0 0; z-index: 2147483647; max-height: 50vh; overflow: auto;
  font: 16px/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff8e6; border-top: 4px solid #a61b1b; }
:host([data-alone]) { inset: 0; max-height: none; }
summary { padding: 0.5rem 1rem; font-weight: 600; cursor: pointer; }
summary span + span { margin-inline-start: 1rem; font-weight: 400; }
ol { margin: 0; padding: 0 1rem 1rem 2.5rem; }
li { margin-block: 0.5rem; }
li span { display: block; }
li span + span { color: #4a4a4a; }
code { font-weight: 600; overflow-wrap: anywhere; }
.error code { color: #a61b1b; }
p { margin: 0; padding: 0 1rem 1rem; }
`;
