import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/report.js';
import { judge, suggestFor } from './suggest-source.js';

const SENTENCES = [
  'Relay gives you 500 boards.',
  'Unlimited boards for every team.',
  'Attachments of up to 5 GB &amp; more.',
  'Your calendar syncs in real time.',
  'Calendar sync every 5 minutes.',
  'Calendar sync works with Google Calendar, Outlook and Apple Calendar.',
  'Calendar sync works with any calendar.',
  'Alarms by <b>email</b>, push and SMS.',
  'Single sign-on is on every plan.',
  'Every plan comes with single sign-on.',
  'The <em>route optimizer</em> puts your visits in order.',
  'The audit log keeps every change.',
  'Relay runs on iOS, Android and Windows.',
  'Offline mode arrives in January 2027.',
  'Send faxes with fax sending.',
  'ISO 27001, GDPR and HIPAA.',
  'Trusted by 2,000 teams.',
  'Relay is a world-class planner, and much more.',
  '99.99% uptime — no fine print.',
  'A paragraph about nothing in particular.',
  'Cards move between columns.',
  'Guests: 500 on Team.',
];
const LINE_BREAKS = ['\n', '\r\n'];

interface Sample {
  readonly path: string;
  readonly source: string;
  readonly bytes: Buffer;
}

const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with mark': (text) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]),
  'UTF-16LE with mark': (text) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
  'windows-1252': (text) => Buffer.from(text.replaceAll('—', '\u0097'), 'latin1'),
};

const samples: fc.Arbitrary<Sample> = fc
  .record({
    sentences: fc.array(fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 5,
    }),
    isMarkdown: fc.boolean(),
    lineBreak: fc.constantFrom(...LINE_BREAKS),
    encoding: fc.constantFrom(...Object.keys(encodings)),
    endsOpen: fc.boolean(),
  })
  .map(({ sentences, isMarkdown, lineBreak, encoding, endsOpen }) => {
    const paragraphs = sentences.map((each) => each.join(' '));
    const lines = isMarkdown
      ? ['# Relay', '', ...paragraphs.flatMap((each) => [each.replace(/<\/?(?:b|em)>/g, '*'), ''])]
      : [
          '<!doctype html>',
          '<title>Relay</title>',
          '<main>',
          ...paragraphs.map((each) => `  <p>${each}</p>`),
          '</main>',
        ];
    const isOneByte = encoding === 'windows-1252';
    if (isOneByte && !isMarkdown) lines.splice(1, 0, '<meta charset="windows-1252">');
    const source = lines.join(lineBreak) + (endsOpen ? '' : lineBreak);
    return {
      path: isMarkdown ? 'page.md' : 'page.html',
      source,
      bytes: encodings[encoding]!(source),
    };
  });

function tally(findings: readonly Finding[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

describe('putting in what is certain', () => {
  it('adds no finding, changes nothing outside the sentences, and is done after one time', async () => {
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(samples, async ({ path, bytes }) => {
        const before = await judge(path, bytes);
        const { bytes: after, suggested } = await suggestFor(path, bytes);
        const certain = suggested.suggestions.filter((each) => each.kind === 'certain');
        expect(after === null).toBe(certain.length === 0);
        if (after === null) return;
        changed++;
        const judged = await judge(path, after);
        const [counts, allowed] = [tally(judged.findings), tally(before.findings)];
        for (const [rule, count] of Object.entries(counts))
          expect(count).toBeLessThanOrEqual(allowed[rule] ?? 0);
        expect(judged.findings.length).toBe(before.findings.length - certain.length);
        expectSameOutside(
          before,
          judged,
          certain.map((each) => each.finding.sentence),
        );
        expect((await suggestFor(path, after)).bytes).toBeNull();
      }),
      { numRuns: 80 },
    );
    expect(changed).toBeGreaterThan(40);
  });
});

type State = Awaited<ReturnType<typeof judge>>;

/** Line for line: the same bytes, but for lines with a sentence that was rewritten. */
function expectSameOutside(before: State, after: State, sentences: readonly string[]): void {
  expect(after.file?.encoding).toBe(before.file?.encoding);
  const lines = (state: State) => state.file!.text.split(/(?<=\n)/);
  const [old, now] = [lines(before), lines(after)];
  expect(now.length).toBe(old.length);
  const plain = (line: string) => line.replace(/<[^>]*>|\*/g, '').replaceAll('&amp;', '&');
  old.forEach((line, index) => {
    const rewritten = sentences.filter((each) => plain(line).includes(each));
    if (rewritten.length === 0) {
      expect(now[index]).toBe(line);
      return;
    }
    // Its neighbours in the line, its markup and its line break are as they were.
    const frame = (text: string) => [/^\s*(?:<p>)?/.exec(text)![0], /(?:<\/p>)?\r?\n?$/.exec(text)![0]];
    expect(frame(now[index]!)).toEqual(frame(line));
    for (const sentence of SENTENCES) {
      if (line.includes(sentence) && !rewritten.includes(plain(sentence)))
        expect(now[index]).toContain(sentence);
    }
  });
  const mark = (state: State) => Buffer.from(state.file!.bytes.subarray(0, 3)).toString('hex');
  expect(mark(after)).toBe(mark(before));
}
