import { describe, expect, it } from 'vitest';
import { buildPdf, outlineOf, readPdf } from './build-pdf.js';

describe('a slide without tags', () => {
  it('is read by place, not in the order of drawing', async () => {
    const bytes = await buildPdf(({ text }) => {
      text('Every plan is billed yearly.', 60, 480, 18);
      text('Setup', 500, 180, 24, 'bold');
      text('A named contact helps you import', 500, 215, 18);
      text('your spaces and your people.', 500, 240, 18);
      text('Rooms', 60, 180, 24, 'bold');
      text('Book a desk or a room from', 60, 215, 18);
      text('the phone or the calendar.', 60, 240, 18);
      text('What you get', 60, 90, 40, 'bold');
    });
    const document = await readPdf(bytes);
    expect(outlineOf(document)).toEqual([
      '1 h1 What you get',
      '1 h3 Rooms',
      '1 paragraph Book a desk or a room from the phone or the calendar.',
      '1 h3 Setup',
      '1 paragraph A named contact helps you import your spaces and your people.',
      '1 paragraph Every plan is billed yearly.',
    ]);
    expect(document.blocks.map((block) => block.section.join(' > '))).toEqual([
      '',
      'What you get',
      'What you get > Rooms',
      'What you get',
      'What you get > Setup',
      'What you get',
    ]);
  });

  it('joins figures to their captions, below or beside', async () => {
    const bytes = await buildPdf(({ text }) => {
      text('In numbers', 60, 90, 40, 'bold');
      text('400', 60, 220, 72);
      text('15%', 360, 220, 72);
      text('4.6', 660, 220, 72);
      text('offices on three', 60, 270, 18);
      text('continents', 60, 295, 18);
      text('off, from 50 desks', 360, 270, 18);
      text('out of 5', 660, 270, 18);
      text('$28', 60, 440, 60);
      text('per desk and month', 180, 440, 18);
    });
    expect(outlineOf(await readPdf(bytes))).toEqual([
      '1 h1 In numbers',
      '1 paragraph 400 offices on three continents',
      '1 paragraph 15% off, from 50 desks',
      '1 paragraph 4.6 out of 5',
      '1 paragraph $28 per desk and month',
    ]);
  });

  it('tells bullets and numbered steps', async () => {
    const bytes = await buildPdf(({ text }) => {
      text('Getting started', 60, 90, 40, 'bold');
      text('•', 60, 160, 20);
      text('Floor plans in two clicks, whatever', 85, 160, 20);
      text('the building looks like', 85, 188, 20);
      text('• Calendars', 60, 216, 20);
      text('1. Send the list', 500, 160, 20);
      text('2. Check the result', 500, 188, 20);
    });
    expect(outlineOf(await readPdf(bytes))).toEqual([
      '1 h1 Getting started',
      '1 •0 Floor plans in two clicks, whatever the building looks like',
      '1 •0 Calendars',
      '1 #0 Send the list',
      '1 #0 Check the result',
    ]);
  });
});

describe('a page without tags', () => {
  const column = (
    text: (line: string, x: number, y: number) => void,
    x: number,
    lines: readonly string[],
  ) => {
    for (const [index, line] of lines.entries()) text(line, x, 160 + 15 * index);
  };

  it('is read column by column, with hyphenation undone', async () => {
    const bytes = await buildPdf(
      ({ text }) => {
        text('Two columns', 60, 90, 24, 'bold');
        column(text, 60, [
          'The planner shows every regis-',
          'tered desk on one map, and the',
          'map follows the people in real-',
          'time, floor by floor.',
        ]);
        column(text, 320, [
          'A registered visitor gets a code',
          'that opens the door for a day.',
          'Guests of the day before are',
          'kept for thirty days.',
        ]);
      },
      [595, 842],
    );
    expect(outlineOf(await readPdf(bytes))).toEqual([
      '1 h1 Two columns',
      '1 paragraph The planner shows every registered desk on one map, and the map follows the people in real-time, floor by floor.',
      '1 paragraph A registered visitor gets a code that opens the door for a day. Guests of the day before are kept for thirty days.',
    ]);
  });

  it('keeps paragraphs apart by space and by lines that end early', async () => {
    const bytes = await buildPdf(
      ({ text }) => {
        column(text, 60, [
          'Badges are read at every door and at the lifts of both towers,',
          'day and night.',
          'Reports go out on Mondays to everybody who looks after a floor',
          'of the building.',
        ]);
        column((line, x, y) => text(line, x, y + 80), 60, ['Exports are CSV files.']);
      },
      [595, 842],
    );
    expect(outlineOf(await readPdf(bytes))).toEqual([
      '1 paragraph Badges are read at every door and at the lifts of both towers, day and night.',
      '1 paragraph Reports go out on Mondays to everybody who looks after a floor of the building.',
      '1 paragraph Exports are CSV files.',
    ]);
  });

  it('takes a table apart into cells', async () => {
    const rows = [
      ['', 'Free', 'Team', 'Enterprise'],
      ['Rooms', '3', '100', 'Unlimited'],
      ['Single sign-on', '–', '–', 'Included'],
      ['Visitor log', '–', 'Add-on', 'Yes'],
    ];
    const bytes = await buildPdf(
      ({ text }) => {
        text('Plans', 60, 90, 24, 'bold');
        for (const [row, cells] of rows.entries())
          for (const [index, cell] of cells.entries())
            if (cell !== '') text(cell, 60 + 120 * index, 140 + 24 * row, 12, row === 0 ? 'bold' : 'regular');
        text('Prices are on the next page.', 60, 300);
      },
      [595, 842],
    );
    expect(outlineOf(await readPdf(bytes))).toEqual([
      '1 h1 Plans',
      '1 cell 1,0 [text] : Rooms',
      '1 cell 1,1 [text] Rooms | Free: 3',
      '1 cell 1,2 [text] Rooms | Team: 100',
      '1 cell 1,3 [text] Rooms | Enterprise: Unlimited',
      '1 cell 2,0 [text] : Single sign-on',
      '1 cell 2,1 [excluded] Single sign-on | Free: –',
      '1 cell 2,2 [excluded] Single sign-on | Team: –',
      '1 cell 2,3 [included] Single sign-on | Enterprise: Included',
      '1 cell 3,0 [text] : Visitor log',
      '1 cell 3,1 [excluded] Visitor log | Free: –',
      '1 cell 3,2 [add-on] Visitor log | Team: Add-on',
      '1 cell 3,3 [included] Visitor log | Enterprise: Yes',
      '1 paragraph Prices are on the next page.',
    ]);
  });
});
