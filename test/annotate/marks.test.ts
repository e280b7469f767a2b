import { expect, it } from 'vitest';
import { marksIn } from '../../src/annotate/marks.js';
import type { Finding, RelatedPlace } from '../../src/model/report.js';
import { sampleReport } from '../report/sample-report.js';

const rectangle = { x: 1, y: 2, width: 3, height: 4 };

it('marks every place of a document where a finding stands, and none of what only disagrees', () => {
  const place = (kind: RelatedPlace['kind'], path: string, page: number): RelatedPlace => ({
    ...{ kind, path, page, start: null, end: null, slide: null, anchor: null },
    rectangles: [rectangle],
    quote: `on page ${page}`,
    message: null,
  });
  const finding: Finding = {
    ...sampleReport().findings[0]!,
    path: 'one.pdf',
    page: 1,
    rectangles: [],
    quote: 'on page 1',
    declared: null,
    related: [place('repeat', 'one.pdf', 2), place('conflict', 'one.pdf', 3), place('repeat', 'two.pdf', 4)],
  };
  const brief = (path: string) =>
    marksIn({ findings: [finding] }, path).map(({ id, page, rectangles, quote }) => [
      id,
      page,
      rectangles,
      quote,
    ]);
  expect(brief('one.pdf')).toEqual([
    [finding.fingerprint, 1, [], 'on page 1'],
    [`${finding.fingerprint}-2`, 2, [rectangle], 'on page 2'],
  ]);
  expect(brief('two.pdf')).toEqual([[finding.fingerprint, 4, [rectangle], 'on page 4']]);
  expect(brief('three.pdf')).toEqual([]);
  expect(marksIn({ findings: [finding] }, 'two.pdf')[0]!.note).toEqual([
    finding.message,
    `Suggestion: ${finding.suggestion}`,
    `${finding.rule} (error)`,
  ]);
});
