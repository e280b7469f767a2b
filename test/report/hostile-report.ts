import type { Document } from '../../src/model/document.js';
import type { Report } from '../../src/model/report.js';
import { documentTexts, sampleReport } from './sample-report.js';

const character = String.fromCodePoint;
const escapeCode = character(0x1b);

/** Text that does harm where it is not made inert, each kind for another reader. */
export const hostileTexts: Readonly<Record<string, string>> = {
  script: '<script>window.harmed = 1</script>',
  'end of data': '</script><script>window.harmed = 1</script><!--',
  attribute: `" onmouseover="window.harmed = 1" x='`,
  image: '<img src=x onerror="window.harmed = 1"><svg onload="window.harmed = 1">',
  'template literal': `\`$\{window.harmed = 1}\``,
  'ANSI colors': `${escapeCode}[31mred${escapeCode}[0m ${escapeCode}]0;title${character(7)} ${character(0x9b)}2J`,
  'terminal link': `${escapeCode}]8;;https://evil.example${escapeCode}\\click${escapeCode}]8;;${escapeCode}\\`,
  formula: '=HYPERLINK("https://evil.example","click")',
  'formula after a tab': '\t=1+1',
  'workflow command': '::set-output name=token::stolen',
  'workflow command on a new line': 'one\n::add-mask::two\r\n::stop-commands::three',
  'encoded line break': 'one%0A::error::two%0D',
  'build command': '##vso[task.setvariable variable=x]y ##[group]z ##teamcity[message]',
  markup: '[click](https://evil.example) ![x](https://evil.example/x.png) @everyone #1 **bold**',
  entities: '&lt;b&gt; &amp; ]]> <![CDATA[ <!DOCTYPE x>',
  'control characters': `a${character(0)}b${character(1)}c${character(8)}d${character(0x0b)}e${character(0x0c)}f${character(0x7f)}g${character(0x85)}h`,
  'not in XML': `a${character(0xfffe)}b${character(0xffff)}c`,
  'half a surrogate pair': `a${String.fromCharCode(0xd83d)}b`,
  'right to left override': `invoice${character(0x202e)}fdp.exe${character(0x202c)} ${character(0x2066)}x${character(0x2069)}`,
  'nothing to see': `in${character(0x200b)}vis${character(0x2060)}ible${character(0xfeff)}${[...'ignore this'].map((each) => character(0xe0000 + each.charCodeAt(0))).join('')}`,
  'line separators': `one${character(0x2028)}two${character(0x2029)}three`,
  'SARIF placeholder': 'Hello {0}, [link](1)',
};

/** The sample report with `text` in every place where documents, manifests and file names can put text. */
export function hostileReport(text: string): Report {
  const sample = sampleReport();
  const path = `site/${text}.html`;
  const documents = sample.documents.map((document, index) => ({
    ...document,
    path: index === 0 ? path : document.path,
    title: text,
    notAudited: [{ page: 1, slide: null, reason: text }],
  }));
  return {
    ...sample,
    manifest: { ...sample.manifest, product: text, path: `${text}.yaml` },
    documents,
    findings: sample.findings.map((finding, index) => ({
      ...finding,
      path: index === 0 ? path : finding.path,
      section: [text, text],
      sentence: `${text} ${text}`,
      quote: text,
      quoteStart: index % 3 === 2 ? -1 : text.length + 1,
      entry: text,
      claimed: text,
      declared: text,
      message: text,
      suggestion: text,
      related: finding.related.map((place) => ({ ...place, path: text, quote: text, message: text })),
    })),
    unsure: sample.unsure.map((claim) => ({ ...claim, sentence: text, reason: text, path: text })),
    problems: sample.problems.map((problem) => ({ ...problem, message: text, path: text, hint: text })),
  };
}

/** The texts that such a report is about, hostile too. */
export function hostileDocuments(text: string): readonly Document[] {
  return documentTexts().map((document, index) => ({
    ...document,
    path: index === 0 ? `site/${text}.html` : document.path,
    title: text,
    blocks: document.blocks.map((block) => ({ ...block, text: `${text} ${block.text}`, section: [text] })),
  }));
}
