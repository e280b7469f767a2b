// Compares what was reported with what a careful reader labelled (fixtures/scenarios/README.md). Pure: no files, no output.
//
// A label is found when a finding of its family lies in its sentence. A finding whose sentence holds no label of its
// family is a false alarm. Both count once for each sentence and family; optional labels count neither way.

export const FAMILIES = ['beyond', 'roadmap', 'vague'];

const familyOf = (rule) => rule.slice(0, rule.indexOf('/'));

/** Texts are compared without case, markup, white space, and kinds of quotation marks and dashes. */
export function fold(text) {
  return (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const wordsOf = (text) => new Set(text.match(/[\p{L}\p{N}✓✗–-]+/gu) ?? []);

/** A label may quote a table row whole, while a finding's sentence is row header, column header and cell. */
function isSameRow(quote, sentence) {
  const quoted = wordsOf(quote);
  const said = wordsOf(sentence);
  const shared = [...quoted].filter((word) => said.has(word)).length;
  return quoted.size >= 3 && shared / quoted.size >= 0.7 && shared / said.size >= 0.4;
}

/** Whether a finding and a label are about the same sentence: the one holds the other, or both are one table row. */
export function isSameSentence(finding, label) {
  const labelled = fold(label.quote);
  const sentence = fold(finding.sentence);
  if (sentence.includes(labelled) || isSameRow(labelled, sentence)) return true;
  const quote = fold(finding.quote);
  return quote !== '' && labelled.includes(quote) && labelled.includes(sentence);
}

const emptyCounts = () => ({ found: 0, missed: 0, falseAlarms: 0 });

export function emptyScore() {
  return {
    families: Object.fromEntries(FAMILIES.map((family) => [family, emptyCounts()])),
    rightRule: 0,
    rightEntry: 0,
    entriesAsked: 0,
    fine: 0,
    fineHit: 0,
    positions: 0,
    wrongPositions: 0,
    notes: [],
  };
}

/**
 * Scores one document. `source` is its decoded text where findings carry offsets into it (HTML, Markdown), else null.
 * Notes say what to look at, one for each miss, false alarm, wrong rule and wrong position.
 */
export function scoreDocument({ path, labels = [], fine = [] }, findings, source) {
  const score = emptyScore();
  const note = (kind, rule, quote, detail) => score.notes.push({ kind, path, rule, quote, detail });
  if (source !== null) checkPositions(findings, source, score, note);
  for (const family of FAMILIES) {
    const reported = findings.filter((finding) => finding.family === family);
    const expected = labels.filter((label) => familyOf(label.rule) === family);
    const counts = score.families[family];
    for (const label of expected) {
      if (label.optional) continue;
      const hits = reported.filter((finding) => isSameSentence(finding, label));
      if (hits.length === 0) {
        counts.missed++;
        note('miss', label.rule, label.quote, label.why);
        continue;
      }
      counts.found++;
      scoreRuleAndEntry(label, hits, score, note);
    }
    const unlabelled = reported.filter(
      (finding) => !expected.some((label) => isSameSentence(finding, label)),
    );
    const falseAlarms = new Map(
      unlabelled.map((finding) => [fold(finding.sentence) || fold(finding.quote), finding]),
    );
    counts.falseAlarms += falseAlarms.size;
    for (const { rule, quote, sentence } of falseAlarms.values()) note('false', rule, quote, sentence);
    for (const nearMiss of fine.filter(({ tempting }) => tempting === family)) {
      score.fine++;
      if (unlabelled.some((finding) => isSameSentence(finding, nearMiss))) score.fineHit++;
    }
  }
  return score;
}

function scoreRuleAndEntry(label, hits, score, note) {
  const accepted = [label.rule, ...(label.or ?? [])];
  if (hits.some((hit) => accepted.includes(hit.rule))) score.rightRule++;
  else note('rule', label.rule, label.quote, `reported as ${hits.map((hit) => hit.rule).join(', ')}`);
  if (label.entry === undefined) return;
  score.entriesAsked++;
  if (hits.some((hit) => hit.entry === label.entry)) score.rightEntry++;
  else
    note(
      'entry',
      label.entry,
      label.quote,
      `reported for ${hits.map((hit) => hit.entry ?? 'no entry').join(', ')}`,
    );
}

/** The range that a finding gives has to hold the first word of its quote. */
function checkPositions(findings, source, score, note) {
  for (const { rule, quote, start, end } of findings) {
    if (start === null || end === null) continue;
    score.positions++;
    const word = /[\p{L}\p{N}]{2,}/u.exec(quote)?.[0];
    if (word === undefined || source.slice(start.offset, end.offset).includes(word)) continue;
    score.wrongPositions++;
    note('position', rule, quote, `is not at ${start.offset}-${end.offset}`);
  }
}

/** Adds scores up; notes are joined in order. */
export function addScores(scores) {
  const sum = emptyScore();
  for (const score of scores) {
    for (const family of FAMILIES)
      for (const key of Object.keys(sum.families[family]))
        sum.families[family][key] += score.families[family][key];
    for (const key of [
      'rightRule',
      'rightEntry',
      'entriesAsked',
      'fine',
      'fineHit',
      'positions',
      'wrongPositions',
    ])
      sum[key] += score[key];
    sum.notes.push(...score.notes);
  }
  return sum;
}

/** All families of a score as one. */
export function overall(score) {
  const sum = emptyCounts();
  for (const counts of Object.values(score.families))
    for (const key of Object.keys(sum)) sum[key] += counts[key];
  return sum;
}

/** Precision, recall and their harmonic mean; 1 where there was nothing to find and nothing was reported. */
export function rates({ found, missed, falseAlarms }) {
  const precision = found + falseAlarms === 0 ? 1 : found / (found + falseAlarms);
  const recall = found + missed === 0 ? 1 : found / (found + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}
