// Writes a made-up company's website, guides and manifest, the same for the same seed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { createWriter, PRODUCT } from './copy.mjs';
import { createRandom } from './random.mjs';

const STYLE = `<style>${Array.from({ length: 40 }, (_, n) => `.c${n}{margin:${n}px;color:#${(n * 999_331).toString(16).padStart(6, '0').slice(-6)}}`).join('')}</style>`;
const SCRIPT = `<script>${'window.q=window.q||[];q.push(["page",location.pathname]);'.repeat(20)}</script>`;
const HEADER = `<header class="c1"><a href="/">${PRODUCT}</a><nav><ul>${['Product', 'Pricing', 'Customers', 'Guides', 'About'].map((name) => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`).join('')}</ul></nav></header>`;
const BANNER = `<aside class="banner"><p>The effortless way to run your shop. Coming soon: kiosk mode for every plan.</p></aside>`;
const FOOTER = `<footer class="c9"><p>${PRODUCT} is a trademark of ${PRODUCT} Software. Trusted by 12,000 shops.</p><p>Support answers within 4 hours, day and night.</p></footer>`;

/** About 18 KB with some 6 KB of text, as built sites are. */
function htmlPage(number, bytes, writer) {
  const parts = [];
  let length = 0;
  const add = (part) => {
    parts.push(part);
    length += part.length;
  };
  while (length < bytes) {
    add(`<section class="c${length % 40} wide"><h2 id="s${parts.length}">${writer.heading()}</h2>`);
    add(
      `<p class="lead">${writer.paragraph()}</p><p>${writer.paragraph().replace(/\b(\w+)\.$/, '<strong>$1</strong>.')}</p>`,
    );
    add(
      `<ul>${writer
        .bullets()
        .map((each) => `<li><span class="icon"></span>${each}</li>`)
        .join('')}</ul></section>\n`,
    );
  }
  const rows = writer.planRows();
  const table = `<table><thead><tr><th></th><th>Free</th><th>Team</th><th>Business</th></tr></thead><tbody>${rows
    .map(
      ([name, ...cells]) =>
        `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
    )
    .join('\n')}</tbody></table>`;
  const title = writer.heading();
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${title} | ${PRODUCT}</title><meta name="description" content="${writer.paragraph().slice(0, 150)}">${STYLE}${SCRIPT}</head>\n<body>${HEADER}${BANNER}<main><h1>${title} ${number}</h1>\n${parts.join('')}${table}</main>${FOOTER}</body></html>\n`;
}

function markdownPage(number, bytes, writer) {
  let text = `---\ntitle: ${writer.heading()} ${number}\n---\n\n`;
  while (text.length < bytes) {
    text += `## ${writer.heading()}\n\n${writer.paragraph()}\n\n${writer.paragraph()}\n\n`;
    text += `${writer
      .bullets()
      .map((each) => `- ${each}`)
      .join('\n')}\n\n`;
  }
  return `${text}| | Free | Team | Business |\n|---|---|---|---|\n${writer
    .planRows()
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')}\n`;
}

async function pdf(pages, writer) {
  const document = await PDFDocument.create();
  document.setCreationDate(new Date(0));
  document.setModificationDate(new Date(0));
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let number = 0; number < pages; number++) {
    const page = document.addPage([595, 842]);
    page.drawText(writer.heading(), { x: 56, y: 780, size: 20, font });
    for (let at = 740; at > 120; at -= 110) {
      page.drawText(writer.paragraph(), { x: 56, y: at, size: 10, font, maxWidth: 480, lineHeight: 13 });
    }
  }
  return document.save();
}

function manifest(entries, writer) {
  const capabilities = Array.from({ length: entries }, (_, number) => {
    const { name, summary, members } = writer.capability();
    const limit =
      number % 3 === 0
        ? `\n    limits:\n      - { of: ${writer.thing()}, max: { Free: ${number + 5}, Team: ${number * 10 + 50}, Business: unlimited } }`
        : '';
    const list = number % 4 === 0 ? `\n    includes: [${[...new Set(members)].join(', ')}]` : '';
    const status = number % 9 === 8 ? 'planned' : number % 7 === 6 ? 'preview' : 'available';
    return `  - id: entry-${number}\n    name: ${name} ${number}\n    summary: ${summary}\n    status: ${status}${list}${limit}`;
  });
  return `manifest: 1\nproduct:\n  name: ${PRODUCT}\n  vendor: ${PRODUCT} Software\nas_of: 2026-11-01\nplans:\n  - { name: Free, price: 0 USD per month }\n  - { name: Team, price: 12 USD per user per month }\n  - { name: Business }\nplatforms: [web, iOS]\nregions: [EU]\ncapabilities:\n${capabilities.join('\n')}\n`;
}

/**
 * @typedef {{ html?: number, markdown?: number, pdf?: number, pagesInPdf?: number, bytes?: number, entries?: number, seed?: number }} SiteShape
 */

/**
 * Writes pages of about `bytes` of markup each to `folder`, in sections of 100 pages.
 *
 * @param {string} folder
 * @param {SiteShape} shape
 * @returns {Promise<{ files: string[], bytes: number }>} paths relative to `folder`, and their bytes in all
 */
export async function writeSite(folder, shape) {
  const {
    html = 0,
    markdown = 0,
    pdf: pdfs = 0,
    pagesInPdf = 10,
    bytes = 8000,
    entries = 40,
    seed = 1,
  } = shape;
  const writer = createWriter(createRandom(seed));
  const files = [];
  let total = 0;
  const write = (path, content) => {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    total += Buffer.byteLength(content);
    files.push(path);
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'capabilities.yaml'), manifest(entries, writer));
  const section = (number) => `section-${Math.floor(number / 100)}`;
  for (let number = 0; number < html; number++) {
    write(`site/${section(number)}/page-${number}.html`, htmlPage(number, bytes, writer));
  }
  for (let number = 0; number < markdown; number++) {
    write(`guides/${section(number)}/guide-${number}.md`, markdownPage(number, bytes, writer));
  }
  for (let number = 0; number < pdfs; number++)
    write(`papers/paper-${number}.pdf`, await pdf(pagesInPdf, writer));
  return { files, bytes: total };
}
