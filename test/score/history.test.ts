import { describe, expect, it } from 'vitest';
import { historyPage } from '../../src/report/score/history-page.js';
import { historyLine, parseHistory } from '../../src/score/history.js';
import { scorePages } from './score-page.js';

const card = await scorePages({ 'a.html': '<p>Alarms by email and SMS.</p>' });
const line = historyLine(card);
const of = (date: string) => line.replace('2026-11-21', date);

describe('a history', () => {
  it('reads back what was written, in the order of dates', () => {
    const { records, damaged } = parseHistory(of('2026-12-01') + of('2026-10-01') + line);
    expect(records.map((each) => each.date)).toEqual(['2026-10-01', '2026-11-21', '2026-12-01']);
    expect(records[1]).toEqual({
      history: 1,
      date: '2026-11-21',
      product: 'Aliquot',
      version: '0.0.0',
      manifest: card.manifest.sha256,
      total: card.total,
      channels: card.channels,
      owners: card.owners,
    });
    expect(damaged).toEqual([]);
  });

  it('takes a last line without its line break for whole', () => {
    expect(parseHistory(line.trimEnd()).records).toHaveLength(1);
  });

  it('leaves out every line that is no record, wherever the line was cut', () => {
    for (let length = 1; length < line.length - 1; length += 7) {
      const { records, damaged } = parseHistory(line + line.slice(0, length));
      expect([records.length, damaged]).toEqual([1, [{ line: 2, isLast: true }]]);
    }
    const broken = [
      '{}',
      '[]',
      'null',
      '7',
      line.trim().replace('"history":1', '"history":2'),
      line.trim().replace(/"score":[\d.]+/, '"score":"high"'),
    ];
    const { records, damaged } = parseHistory(`${broken.join('\n')}\n${line}`);
    expect(records).toHaveLength(1);
    expect(damaged.map((each) => each.line)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('shows one day, gaps and an empty file', () => {
    const { records } = parseHistory(line);
    expect(historyPage(records, '1.0.0')).toContain('<circle');
    const gap = { ...records[0]!, total: { ...records[0]!.total, score: null } };
    expect(historyPage([gap, ...records], '1.0.0')).toContain('<td>–</td>');
    expect(historyPage([], '1.0.0')).toContain('Nothing yet');
  });
});
