import type { Artifact, Invocation, Location, Log, Notification, PhysicalLocation, Result } from 'sarif';
import type { Position } from '../model/location.js';
import { printable } from '../model/printable.js';
import type { Problem } from '../model/problem.js';
import type { Finding, Report } from '../model/report.js';
import { explanation } from './explanation.js';
import { jsonText } from './json-text.js';
import type { Reporter } from './reporter.js';
import { ruleDescriptors, sarifLevels } from './sarif-rules.js';
import { fileUri, mimeTypes, sarifText } from './sarif-values.js';
import { placeInWords } from './wording.js';

/**
 * SARIF 2.1.0, for code scanning and for viewers in editors.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
const sarif: Reporter = (report, context) => {
  const rules = ruleDescriptors(report, context.rules);
  const ruleIndex = indexOf(rules.map((rule) => rule.id));
  const paths = artifactPaths(report);
  const artifactIndex = indexOf(paths);
  const { version } = report.tool;
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: report.tool.name, version, semanticVersion: version, rules } },
        invocations: [invocationOf(report, artifactIndex)],
        artifacts: paths.map((path) => artifactOf(path, report)),
        results: report.findings.map((finding) => ({
          ruleIndex: ruleIndex.get(finding.rule)!,
          ...resultOf(finding, artifactIndex),
        })),
        columnKind: 'utf16CodeUnits',
        properties: { asOf: report.asOf, manifest: report.manifest, summary: report.summary },
      },
    ],
  };
  return jsonText(log);
};

export default sarif;

type Index = ReadonlyMap<string, number>;

function indexOf(names: readonly string[]): Index {
  return new Map(names.map((name, index) => [name, index]));
}

function artifactPaths(report: Report): readonly string[] {
  return [
    ...new Set([
      ...report.documents.map((document) => document.path),
      ...report.findings.flatMap((finding) => [finding.path, ...finding.related.map((place) => place.path)]),
      ...report.problems.flatMap((problem) => problem.path ?? []),
    ]),
  ];
}

function artifactOf(path: string, report: Report): Artifact {
  const format = report.documents.find((document) => document.path === path)?.format;
  return {
    location: { uri: fileUri(path) },
    ...(format && { mimeType: mimeTypes[format], roles: ['analysisTarget'] }),
  };
}

function resultOf(finding: Finding, artifactIndex: Index): Result {
  return {
    ruleId: finding.rule,
    level: sarifLevels[finding.severity],
    message: { text: sarifText(`“${finding.quote || finding.sentence}”: ${explanation(finding)}`) },
    locations: [locationOf(finding, finding.sentence, artifactIndex)],
    ...(finding.related.length > 0 && {
      relatedLocations: finding.related.map((place, id) => ({
        id,
        ...locationOf(place, place.quote, artifactIndex),
        message: { text: sarifText(place.message ?? relations[place.kind]) },
      })),
    }),
    partialFingerprints: { 'overclaim/v1': finding.fingerprint },
    ...(finding.baseline && { baselineState: finding.baseline }),
    rank: Math.round(finding.confidence * 100),
    properties: {
      section: finding.section,
      sentence: finding.sentence,
      entry: finding.entry,
      claimed: finding.claimed,
      declared: finding.declared,
      suggestion: finding.suggestion,
      page: finding.page,
      slide: finding.slide,
    },
  };
}

const relations = { repeat: 'The same text', conflict: 'A place that disagrees' } as const;

interface LocatedText {
  readonly path: string;
  readonly start: Position | null;
  readonly end: Position | null;
  readonly page: number | null;
  readonly slide: number | null;
  readonly section?: readonly string[];
}

function locationOf(place: LocatedText, text: string, artifactIndex: Index): Location {
  const { path, start, page, section = [] } = place;
  const part = start ? [] : [placeInWords(place)].filter(Boolean);
  const names = [...part, ...section];
  return {
    physicalLocation: physicalLocationOf(place, text, artifactIndex),
    ...(names.length > 0 && {
      logicalLocations: [
        {
          name: printable(part[0] ?? names[names.length - 1]!),
          fullyQualifiedName: printable([path, ...names].join(' › ')),
          kind: part.length === 0 ? 'section' : page === null ? 'slide' : 'page',
        },
      ],
    }),
  };
}

function physicalLocationOf(place: LocatedText, text: string, artifactIndex: Index): PhysicalLocation {
  const { start, end } = place;
  const snippet = { text: printable(text) };
  return {
    artifactLocation: { uri: fileUri(place.path), index: artifactIndex.get(place.path)! },
    // Code scanning refuses a result without a line; for pages and slides the logical location says where it is.
    region: start
      ? {
          startLine: start.line,
          startColumn: start.column,
          ...(end && { endLine: end.line, endColumn: end.column }),
          snippet,
        }
      : { startLine: 1, snippet },
  };
}

function invocationOf(report: Report, artifactIndex: Index): Invocation {
  return {
    executionSuccessful: report.problems.every((problem) => problem.severity !== 'error'),
    toolExecutionNotifications: [
      ...report.problems.map((problem) => problemNotification(problem, artifactIndex)),
      ...report.documents.flatMap(({ path, notAudited }) =>
        notAudited.map(
          ({ reason, page, slide }): Notification => ({
            descriptor: { id: 'document/not-audited' },
            level: 'warning',
            message: { text: sarifText(`Not audited: ${reason}`) },
            locations: [locationOf({ path, start: null, end: null, page, slide }, reason, artifactIndex)],
          }),
        ),
      ),
    ],
  };
}

function problemNotification(problem: Problem, artifactIndex: Index): Notification {
  const { path, position: start, page = null } = problem;
  return {
    descriptor: { id: problem.code },
    level: problem.severity,
    message: { text: sarifText([problem.message, problem.hint ?? ''].filter(Boolean).join(' ')) },
    ...(path !== null && {
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: fileUri(path), index: artifactIndex.get(path)! },
            ...(start && { region: { startLine: start.line, startColumn: start.column } }),
          },
          ...(page !== null && { logicalLocations: [{ name: `page ${page}`, kind: 'page' }] }),
        },
      ],
    }),
  };
}
