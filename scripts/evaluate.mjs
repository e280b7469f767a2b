// Measures the product on labelled copy (fixtures/scenarios/README.md): precision and recall for each family, right
// rules and entries, false alarms on near misses, wrong positions.
//   npm run evaluate -- [--list] [--json] [--cli "node bin/overclaim.js"] DIR…
// DIR is a folder with capabilities.yaml and labels.json (or expected.json), or a folder of such folders.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { addScores, FAMILIES, overall, rates, scoreDocument } from './evaluate/score.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const LABEL_FILES = ['labels.json', 'expected.json'];

function labelFile(folder) {
  return LABEL_FILES.map((name) => path.join(folder, name)).find((file) => existsSync(file));
}

/** The labelled folders that the arguments mean, in the order given; those inside a folder by name. */
function findScenarios(folder) {
  if (!existsSync(folder)) throw new Error(`${folder} does not exist.`);
  if (labelFile(folder) !== undefined) return [folder];
  const inside = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(folder, entry.name))
    .filter((each) => labelFile(each) !== undefined)
    .sort();
  if (inside.length === 0)
    throw new Error(`No ${LABEL_FILES.join(' or ')} in ${folder} or in a folder inside it.`);
  return inside;
}

/** Runs an audit in the scenario's folder, as a user would, and returns its JSON report. */
function audit(folder, labels, [program, ...programArguments]) {
  const paths = labels.documents.map((document) => document.path);
  const run = spawnSync(
    program,
    [
      ...programArguments,
      'audit',
      ...paths,
      ...['--manifest', 'capabilities.yaml', '--as-of', labels.asOf, '--format', 'json'],
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28, timeout: 300_000 },
  );
  if (run.error) throw run.error;
  if (run.status !== 0 && run.status !== 1)
    throw new Error(`${folder}: the audit ended with status ${run.status}.\n${run.stderr.trim()}`);
  return JSON.parse(run.stdout);
}

function scoreScenario(folder, command) {
  const labels = JSON.parse(readFileSync(labelFile(folder), 'utf8'));
  const report = audit(folder, labels, command);
  const scores = labels.documents.map((document) => {
    const findings = report.findings.filter((finding) => finding.path === document.path);
    const hasText = /\.(?:html?|mdx?)$/.test(document.path);
    return scoreDocument(
      document,
      findings,
      hasText ? readFileSync(path.join(folder, document.path), 'utf8') : null,
    );
  });
  return { name: path.basename(folder), heldOut: labels.heldOut === true, score: addScores(scores) };
}

function line(name, counts) {
  const { precision, recall, f1 } = rates(counts);
  const figures = [precision, recall, f1].map((rate) => rate.toFixed(3).padStart(9)).join('');
  const numbers = [counts.found, counts.missed, counts.falseAlarms]
    .map((count) => String(count).padStart(8))
    .join('');
  return `${name.padEnd(20)}${figures}${numbers}`;
}

function showNotes(scenarios) {
  const rows = scenarios.flatMap(({ name, heldOut, score }) =>
    heldOut
      ? [`${name} is held out: its ${score.notes.length} notes are not shown`]
      : score.notes.map(
          ({ kind, path: document, rule, quote, detail }) =>
            `${kind.padEnd(9)}${name}/${document}  ${rule}: "${quote}" (${detail})`,
        ),
  );
  return rows.sort().join('\n');
}

function show(scenarios, list) {
  const total = addScores(scenarios.map(({ score }) => score));
  const all = overall(total);
  return [
    ...(list ? [showNotes(scenarios), ''] : []),
    `${''.padEnd(20)}${['precision', 'recall', 'F1'].map((word) => word.padStart(9)).join('')}${['found', 'missed', 'false'].map((word) => word.padStart(8)).join('')}`,
    ...scenarios.map(({ name, score }) => line(name, overall(score))),
    '',
    ...FAMILIES.map((family) => line(family, total.families[family])),
    line('all', all),
    '',
    `right rule ${total.rightRule}/${all.found} · right entry ${total.rightEntry}/${total.entriesAsked} · near misses hit ${total.fineHit}/${total.fine} · wrong positions ${total.wrongPositions}/${total.positions}`,
  ].join('\n');
}

const USAGE = `npm run evaluate -- [--list] [--json] [--cli COMMAND] FOLDER…

  FOLDER   a folder with capabilities.yaml and labels.json, or a folder of such folders
  --list   each miss and each false alarm
  --json   the figures as JSON
  --cli    the command that is measured, instead of this copy`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      list: { type: 'boolean' },
      json: { type: 'boolean' },
      cli: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    process.exit(0);
  }
  if (positionals.length === 0)
    throw new Error('Name at least one folder: npm run evaluate -- fixtures/scenarios');
  const command = values.cli?.split(' ') ?? [process.execPath, path.join(root, 'bin/overclaim.js')];
  const scenarios = positionals.flatMap(findScenarios).map((folder) => scoreScenario(folder, command));
  console.log(values.json ? JSON.stringify(scenarios, null, 2) : show(scenarios, values.list));
} catch (error) {
  console.error(`evaluate: ${error.message}`);
  process.exitCode = 2;
}
