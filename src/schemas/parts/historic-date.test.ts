import { describe, expect, it } from 'vitest';
import { historicDate } from './historic-date.ts';

const schema = historicDate();

/** What is wrong, as `<path>: <code>`. */
const faultsOf = (value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('contract 7: a historic date is written', () => {
  it.each([
    '1285',
    '1285-03',
    '1285-03-12',
    '938',
    '0938',
    '43',
    '0043-03-02',
    '-257',
    '-0257',
    '-0257-03',
    '1288-02-29',
    // 1 BC and 5 BC are leap years: no year 0 stands between 1 BC and AD 1.
    '-0001-02-29',
    '-0005-02-29',
    '1',
    '9999',
    '-9999',
  ])('%j', (text) => {
    expect(schema.parse(text)).toBe(text);
  });

  it.each([
    [1285, '1285'],
    [-257, '-257'],
    [new Date('1285-03-12T00:00:00Z'), '1285-03-12'],
    [new Date('0938-11-05T00:00:00Z'), '0938-11-05'],
  ])('%s, which YAML made of what stood there unquoted', (value, text) => {
    expect(schema.parse(value)).toBe(text);
    expect(schema.parse({ date: value, circa: true })).toEqual({ date: text, circa: true });
  });

  it.each([
    [{ date: '1285', circa: true }],
    [{ date: '1285-03' }],
    [{ from: '1884', to: '1913' }],
    [{ from: '1884', to: '1913', circa: true }],
    [{ from: '1884-06', to: '1913' }],
    [{ from: '1885-03-12', to: '1885-03-29' }],
    [{ from: '-257', to: '-208' }],
    [{ from: '-111', to: '40' }],
    [{ from: '938', to: '1009' }],
    [{ century: 11 }],
    [{ century: 11, circa: true }],
    [{ century: -3, part: 'late' }],
    [{ century: 19, part: 'middle', circa: true }],
    [{ century: 11, to: 13 }],
    [{ century: -3, to: 2 }],
    [{ century: 21 }],
    [{ century: -100 }],
  ])('%j', (value) => {
    expect(schema.parse(value)).toEqual(value);
  });

  it('with numbers as years of a range', () => {
    expect(schema.parse({ from: 1884, to: 1913 })).toEqual({ from: '1884', to: '1913' });
  });
});

describe('contract 7: a historic date is refused', () => {
  it.each([
    // Days and months that never were.
    ['1285-02-30', [': historic-date']],
    ['1285-02-29', [': historic-date']],
    ['-0004-02-29', [': historic-date']],
    ['1285-13', [': historic-date']],
    ['1285-00', [': historic-date']],
    ['1285-03-00', [': historic-date']],
    // There is no year 0.
    ['0', [': historic-date']],
    [0, [': historic-date']],
    ['0000', [': historic-date']],
    ['-0000', [': historic-date']],
    ['0000-01-01', [': historic-date']],
    // Other forms.
    ['938-11', [': historic-date']],
    ['12/3/1285', [': historic-date']],
    ['khoảng 1285', [': historic-date']],
    ['12850', [': historic-date']],
    ['', [': historic-date']],
    [1285.5, [': historic-date']],
    [true, [': historic-date']],
    [null, [': historic-date']],
    [['1285'], [': historic-date']],
    [{}, [': historic-date']],
    [{ date: '1285', cirka: true }, [': Unrecognized key: "cirka"']],
    [{ from: '1884' }, [': historic-date']],
    [{ date: '1285', to: '1288' }, [': Unrecognized key: "to"']],
    [{ century: 'XI' }, [': historic-date']],
    [{ century: 19, part: 'end' }, [': historic-date']],
    [{ date: '1285', circa: 'có' }, [': historic-date']],
    [{ date: '1285-02-30' }, ['date: historic-date']],
    [{ from: '1285-02-30', to: '1288' }, ['from: historic-date']],
    [{ from: '0', to: '13th' }, ['from: historic-date', 'to: historic-date']],
    // The end is to be later than the beginning.
    [{ from: '1913', to: '1884' }, ['to: historic-range']],
    [{ from: '1884', to: '1884' }, ['to: historic-range']],
    [{ from: '1884', to: '1884-06' }, ['to: historic-range']],
    [{ from: '1884-06', to: '1884' }, ['to: historic-range']],
    [{ from: '1885-03-29', to: '1885-03-12' }, ['to: historic-range']],
    [{ from: '-208', to: '-257' }, ['to: historic-range']],
    [{ from: '40', to: '-111' }, ['to: historic-range']],
    // As text, 1009 would come before 938.
    [{ from: '1009', to: '938' }, ['to: historic-range']],
    [{ century: 13, to: 11 }, ['to: historic-range']],
    [{ century: 11, to: 11 }, ['to: historic-range']],
    [{ century: -1, to: -3 }, ['to: historic-range']],
    // There is no century 0.
    [{ century: 0 }, ['century: century']],
    [{ century: 1285 }, ['century: century']],
    [{ century: 22 }, ['century: century']],
    [{ century: 11.5 }, ['century: century']],
    [{ century: -3, to: 0 }, ['to: century']],
    [{ century: 18, to: 19, part: 'late' }, ['part: century-part']],
  ])('%j', (value, faults) => {
    expect(faultsOf(value)).toEqual(faults);
  });
});
