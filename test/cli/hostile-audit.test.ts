import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { type Document, isTag, type ParentNode } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { formatNames } from '../../src/report/index.js';
import { contentTypes, partOf } from '../annotate/office.js';
import { buildPptx, shape, title } from '../read/pptx/build-pptx.js';
import { run } from './run.js';
import { scratch } from './scratch.js';

const escapeCode = String.fromCharCode(0x1b);
const script = '<script>window.harmed = 1</script>';
const hidden = `${String.fromCharCode(0x202e)}${String.fromCharCode(0x200b)}${escapeCode}[31m`;

/** Copy, manifest and file names by somebody who means harm; each claim is one that the manifest does not cover. */
const tree = {
  'capabilities.yaml': `manifest: 1
product: { name: ${JSON.stringify(`Relay ${script}`)}, aliases: [Relay] }
as_of: 2026-11-01
capabilities:
  - id: boards
    name: ${JSON.stringify(`=cmd|' /C calc'!A0 ${script} ::set-output name=x::y`)}
    aliases: [boards]
    limits: [{ of: boards, max: 100 }]
`,
  [`${script.replaceAll('/', '')}.html`]: `<!doctype html><title>Relay gives you 500 boards ${script}</title>
<img alt="Relay gives you 600 boards &lt;img src=x onerror=alert(1)&gt;" src="x.png">
<p>Relay gives you 700 boards, ${hidden} &lt;script&gt;alert(1)&lt;/script&gt;</p>`,
  '=1+1.md': `# Relay gives you 800 boards\n\n=HYPERLINK("https://evil.example") Relay gives you 850 boards.\n`,
  'one\n::set-output name=x::y.md': 'Relay gives you 900 boards, ::error::stop%0A::warning::go.\n',
  [`red${hidden}.md`]: `Relay is HIPAA compliant ]]> ${hidden}and gives you 950 boards.\n`,
  'deck.pptx': buildPptx(
    [{ shapes: title('Relay') + shape('Text', 'Relay gives you 990 boards &lt;script&gt;') }],
    { '[Content_Types].xml': contentTypes },
  ),
};

async function auditHostileFiles() {
  const cwd = scratch(tree);
  const files = formatNames.flatMap((format) => ['--report', `${format}=out/${format}`]);
  const { stderr } = await run(['audit', ...files, '--annotate', 'marked', '--as-of', '2026-11-21'], { cwd });
  expect(stderr).toBe('');
  return {
    reports: new Map(formatNames.map((format) => [format, readFileSync(join(cwd, 'out', format), 'utf8')])),
    comments: partOf(readFileSync(join(cwd, 'marked/deck.pptx')), 'ppt/comments/comment1.xml')!,
  };
}

describe('an audit of hostile files', () => {
  let audit: Promise<{ reports: ReadonlyMap<string, string>; comments: string }> | undefined;
  const audited = () => {
    audit ??= auditHostileFiles();
    return audit;
  };

  it('finds every claim', async () => {
    const { reports } = await audited();
    const { findings } = JSON.parse(reports.get('json')!) as {
      findings: { rule: string; quote: string }[];
    };
    const quotes = findings.filter(({ rule }) => rule === 'beyond/exceeded-limit').map(({ quote }) => quote);
    expect(quotes.sort()).toEqual([500, 600, 700, 800, 850, 900, 950, 990].map((count) => `${count} boards`));
  });

  it.each(formatNames)('leaves nothing for terminals and build servers in %s', async (format) => {
    const { reports } = await audited();
    const lines = reports.get(format)!.split(/\r\n|\n/);
    expect(lines.join('')).not.toMatch(/[\p{Cc}\u200B\u2028-\u202E\u2066-\u2069]/u);
    const commands = lines.filter((line) => /^\s*::/.test(line));
    expect(
      commands.filter((line) => !/^::(?:error|warning|notice) file=[^:\n]*::[^\n]*$/.test(line)),
    ).toEqual([]);
    expect(commands.length > 0).toBe(format === 'github');
  });

  it('leaves no formula in CSV', async () => {
    const { reports } = await audited();
    const cells = (parseCsv(reports.get('csv')!, { bom: true }) as string[][]).flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(cells).toContain("'=1+1.md");
  });

  it('leaves no element in HTML but its own', async () => {
    const { reports } = await audited();
    const names = new Map<string, number>();
    const visit = ({ children }: ParentNode | Document): void => {
      for (const node of children.filter(isTag)) {
        names.set(node.name, (names.get(node.name) ?? 0) + 1);
        expect(Object.keys(node.attribs).filter((name) => /^on|^srcdoc$/.test(name))).toEqual([]);
        visit(node);
      }
    };
    visit(parseDocument(reports.get('html')!));
    expect([names.get('img') ?? 0, names.get('iframe') ?? 0]).toEqual([0, 0]);
    expect(reports.get('html')).not.toContain(script);
    expect(reports.get('markdown')).not.toContain('<script');
  });

  it('leaves JUnit and the comments of presentations well-formed', async () => {
    const { reports, comments } = await audited();
    for (const contents of [reports.get('junit')!, comments]) {
      const { errors } = await validateXML({
        xml: [{ fileName: 'report.xml', contents }],
        normalization: 'format',
      });
      expect(errors).toEqual([]);
    }
    expect(comments).toContain('&lt;script&gt;');
  });
});
