import { describe, expect, it } from 'vitest';
import { unmarkedNumbers } from './numbers';

const ALLOWED = [
  'On 19 June 2024 he landed.',
  'on 18 and 19 June',
  'from 18 to 20 June 2024',
  'the night of 18–19 June',
  'in June 2024, before',
  'On June 19, 2024, he',
  'dated 2024-06-19',
  'on 45 June or 2024-13-32, which `wrongDates` finds',
  'at 13:50, or about 02:45',
  'at 3 a.m. or 2.45 pm',
  'at 12:00 UTC+9',
  'Article 4 and Article 51 of the Charter',
  'under Articles 3 and 4',
  'General Assembly resolution 68/262',
  'Resolution 2397 (2017)',
  'Article 4(1) says',
  'Room 39',
  'a KN-23 missile, an Il-96-300PU, MH17, the G7',
  'the 38th parallel, the 1st, 2nd, 3rd, 11th, 21st and 112th',
  'since 2019; in 2000.',
  'the 2019 summit',
  'between 2019 and 2024, 2019-2024, 2023/24',
  'in mid-2023 and the 1990s',
  'five scenes, two embraces and a handshake',
  'one of two hundredths, thousands of people',
  'from ￼ of them',
];

const REFUSED: [text: string, numbers: string[]][] = [
  ['at least 10,000 containers', ['10,000']],
  ['his first visit in 24 years', ['24']],
  ['a 24-year gap', ['24']],
  ['about 2,550 kilometres', ['2,550']],
  ['some 2000 shells and 2024 rounds', ['2000', '2024']],
  ['30 per cent, 96.7% or $200m', ['30', '96.7%', '$200']],
  ['USD200 or US-50', ['200', '50']],
  ['39.03 degrees, 38°', ['39.03', '38°']],
  ['at 25:10', ['25:10']],
  ['the 2th and the 11st', ['2', '11']],
  ['Article 4 and 5 more', ['5']],
  ['Article 10,000', ['10,000']],
  ['two million shells, thirty per cent', ['two million', 'thirty per cent']],
  ['One hundred and five million', ['One hundred and five million']],
  ['½ of them, ٣ and ３', ['½', '٣', '３']],
  ['On 19 June 5,000 people', ['5,000']],
];

describe('unmarkedNumbers', () => {
  it.each(ALLOWED)('allows: %s', (text) => {
    expect(unmarkedNumbers(text)).toEqual([]);
  });

  it.each(REFUSED)('finds in: %s', (text, numbers) => {
    expect(unmarkedNumbers(text).map((number) => number.text)).toEqual(numbers);
  });

  it('tells where a number begins', () => {
    expect(unmarkedNumbers('on 19 June 2024, 7 men')).toEqual([{ text: '7', index: 17 }]);
  });
});
