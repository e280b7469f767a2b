import { describe, expect, it } from 'vitest';
import { outlineOf } from '../outline.js';

const html = (source: string): Promise<string[]> => outlineOf('page.html', source);

describe('plan tables in HTML', () => {
  it('have marks by sign, word, icon and label', async () => {
    expect(
      await html(`<table><caption>Plans</caption>
        <thead><tr><th>Feature</th><th>Free</th><th><div>Team</div><div>$12 per user</div></th></tr></thead>
        <tbody>
          <tr><th scope="rowgroup" colspan="3">Security</th></tr>
          <tr><th scope="row">SSO<sup>1</sup></th><td>–</td><td><svg aria-label="Included"><use href="#c"/></svg></td></tr>
          <tr><th scope="row">Audit log</th><td><i class="fa fa-times"></i></td><td><img src=c.svg alt="Yes"></td></tr>
          <tr><th scope="row">Support</th><td colspan="2">Add-on</td></tr>
          <tr><th scope="row">Boards</th><td>3</td><td><span aria-hidden="true">✓</span><span class="sr-only">Included</span></td></tr>
        </tbody></table><p><sup>1</sup> SAML only.</p>`),
    ).toEqual([
      'caption: Plans',
      'caption under Team: $12 per user',
      'cell 1,0 header [ | ] text: Security',
      'cell 2,0 header [Security | Feature] text: SSO note(SAML only.)',
      'cell 2,1 [Security > SSO | Free] excluded: – note(SAML only.)',
      'cell 2,2 [Security > SSO | Team] included: Included note(SAML only.)',
      'cell 3,0 header [Security | Feature] text: Audit log',
      'cell 3,1 [Security > Audit log | Free] excluded: ✗',
      'cell 3,2 [Security > Audit log | Team] included: Yes',
      'cell 4,0 header [Security | Feature] text: Support',
      'cell 4,1 [Security > Support | Free] add-on: Add-on',
      'cell 4,2 [Security > Support | Team] add-on: Add-on',
      'cell 5,0 header [Security | Feature] text: Boards',
      'cell 5,1 [Security > Boards | Free] text: 3',
      'cell 5,2 [Security > Boards | Team] included: Included',
      'paragraph in footnote: SAML only.',
    ]);
  });

  it('resolve spans of headers', async () => {
    expect(
      await html(`<table>
        <tr><th rowspan="2">Area</th><th rowspan="2">Feature</th><th colspan="2">Business</th></tr>
        <tr><th>Monthly</th><th>Yearly</th></tr>
        <tr><td rowspan="2">Security</td><td>SSO</td><td>✓</td><td>✓</td></tr>
        <tr><td>Audit</td><td>✗</td><td>✓</td></tr></table>`),
    ).toEqual([
      'cell 2,0 header [ | Area] text: Security',
      'cell 2,1 header [Security | Feature] text: SSO',
      'cell 2,2 [Security > SSO | Business > Monthly] included: ✓',
      'cell 2,3 [Security > SSO | Business > Yearly] included: ✓',
      'cell 3,1 header [Security | Feature] text: Audit',
      'cell 3,2 [Security > Audit | Business > Monthly] excluded: ✗',
      'cell 3,3 [Security > Audit | Business > Yearly] included: ✓',
    ]);
  });

  it('may be made of elements with roles', async () => {
    expect(
      await html(`<div role="table"><div role="row"><span role="columnheader">What</span><span role="columnheader">Free</span></div>
        <div role="rowgroup"><div role="row"><span role="rowheader">API</span><span role="cell">No</span></div></div></div>`),
    ).toEqual(['cell 1,0 header [ | What] text: API', 'cell 1,1 [API | Free] excluded: No']);
  });

  it('are not what only lays out a page', async () => {
    expect(
      await html('<table role="presentation"><tr><td><h2>A</h2><p>One.</p></td><td>Two</td></tr></table>'),
    ).toEqual(['h2: A', 'paragraph under A: One.', 'paragraph: Two']);
    expect(await html('<table><tr><td>Left</td><td>Right</td></tr></table>')).toEqual([
      'paragraph: Left',
      'paragraph: Right',
    ]);
  });
});
