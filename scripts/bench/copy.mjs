// Copy as companies write it: most of it says what something is and how to use it, some of it promises, praises or
// counts. Every slot is filled at random, so that sentences of a large site rarely repeat.

const WORDS = {
  who: 'your team|every manager|the night shift|accountants|store owners|the front desk|new colleagues|field engineers|a project lead|the warehouse|support agents|planners|teachers|the finance office|a nurse on call|subcontractors|trainers|the buyer|operators|administrators'.split(
    '|',
  ),
  thing:
    'invoice|booking|shift plan|delivery note|customer record|inspection|work order|price list|ticket|rota|stock count|contract|survey|purchase order|timesheet|floor plan|expense claim|room|menu|sample|lesson|reminder|dashboard|checklist|refund|parcel|newsletter|lead|form|report'.split(
      '|',
    ),
  things:
    'invoices|bookings|shift plans|delivery notes|customer records|inspections|work orders|price lists|tickets|rotas|stock counts|contracts|surveys|purchase orders|timesheets|floor plans|expense claims|rooms|menus|samples|lessons|reminders|dashboards|checklists|refunds|parcels|newsletters|leads|forms|reports'.split(
      '|',
    ),
  does: 'creates|checks|sends|files|sorts|prices|prints|signs|reviews|approves|copies|archives|assigns|tracks|counts|imports|exports|shares|merges|schedules'.split(
    '|',
  ),
  make: 'create|check|send|file|sort|price|print|sign|review|approve|copy|archive|assign|track|count|import|export|share|merge|schedule'.split(
    '|',
  ),
  place:
    'in the mobile app|on the web|at the counter|from the calendar|in the settings|on the second tab|in the side panel|below the map|in the weekly overview|on the phone|from any list|in the archive|at the loading bay|before the meeting|after closing time|on site'.split(
      '|',
    ),
  why: 'so that nothing is entered twice|because paper gets lost|and the history keeps the old value|while the customer is still on the line|without leaving the page|and colleagues see the change at once|so the month closes on time|which saves a call|and the owner gets a note|as the law asks for it|since two people may edit the same row|when the delivery is late'.split(
    '|',
  ),
  partner:
    'Slack|Salesforce|Xero|QuickBooks|HubSpot|Google Calendar|Outlook|Shopify|Stripe|Zapier|Teams|Mailchimp|SAP|Notion|Jira|Dropbox'.split(
      '|',
    ),
  praise:
    'effortless|seamless|powerful|world-class|intuitive|blazing-fast|cutting-edge|game-changing|robust|delightful'.split(
      '|',
    ),
  unit: 'users|projects|locations|documents|GB of storage|workspaces|API calls per minute|rows per import'.split(
    '|',
  ),
  certificate: 'SOC 2 Type II|ISO 27001|GDPR|HIPAA|PCI DSS|WCAG 2.2 AA'.split('|'),
  quarter: 'Q1|Q2|Q3|Q4|spring|summer|autumn|early 2027|the second half of the year'.split('|'),
};

/** Sentences that only tell, by far the most of any site. */
const PLAIN = [
  'Open a {thing} {place} and {make} it {why}.',
  'A {thing} belongs to one {thing} and may be moved {place}.',
  '{Who} {does} the {thing} {place}, {why}.',
  'When a {thing} changes, {who} reads the note {place}.',
  'The list of {things} can be sorted by date, owner or place {place}.',
  'Last year {who} asked us how {things} and {things} fit together.',
  'To {make} a {thing}, choose its {thing} first, then press Save.',
  '{Who} usually {does} {number} {things} before lunch.',
  'If the {thing} is older than {number} days, it is shown in grey {place}.',
  'We wrote this page for {who}, {why}.',
  'Each {thing} carries the name of {who} and the day it was made.',
  'What happens to a {thing} when {who} leaves is a fair question.',
  'Not every {thing} needs a {thing}, and most {things} never get one.',
];

/** Sentences that say what the product does, as manifests do and beyond. */
const CLAIMS = [
  '{Product} {does} {things} {place}.',
  '{Product} connects to {partner} and {partner}, {why}.',
  'Up to {number} {unit} are included in every plan.',
  'With {Product}, {who} can {make} {things} in under {number} minutes.',
  'We are {certificate} certified and host in the EU.',
  'Single sign-on and audit logs come with the Business plan.',
  'Get alerts when a {thing} is late, by email or push.',
  'The API answers within {number} milliseconds.',
  'Our offline mode keeps {things} safe {place}.',
  'Unlimited {things} for {who}, on every plan.',
];

const VAGUE = [
  'An {praise} way to {make} {things}.',
  'The {praise} platform that {who} will love.',
  'Save hours every week with {praise} {things}.',
  'It just works, {why}.',
];

const ROADMAP = [
  'Coming soon: {things} {place}.',
  'We will launch {things} for {who} in {quarter}.',
  'Soon {Product} will {make} {things} {place}.',
  'Support for {partner} is planned for {quarter}.',
];

export const PRODUCT = 'Tillwright';

/**
 * A writer of copy that draws on `random`.
 *
 * @param {ReturnType<typeof import('./random.mjs').createRandom>} random
 */
export function createWriter(random) {
  const fill = (template) =>
    template.replace(/\{(\w+)\}/g, (_, slot) => {
      if (slot === 'Product') return PRODUCT;
      if (slot === 'number') return String(random.integer(2, 500));
      const word = random.pick(WORDS[slot.toLowerCase()]);
      return slot[0] === slot[0].toUpperCase() ? word[0].toUpperCase() + word.slice(1) : word;
    });
  const sentence = () => {
    const draw = random.next();
    if (draw < 0.72) return fill(random.pick(PLAIN));
    if (draw < 0.9) return fill(random.pick(CLAIMS));
    return fill(random.pick(draw < 0.96 ? VAGUE : ROADMAP));
  };
  const paragraph = () => Array.from({ length: random.integer(3, 6) }, sentence).join(' ');
  return {
    paragraph,
    heading: () =>
      fill(random.pick(['{Who} and {things}', 'How to {make} a {thing}', 'About {things} {place}'])),
    bullets: () => Array.from({ length: random.integer(3, 6) }, () => sentence().replace(/\.$/, '')),
    /** Rows of a plan table: a feature and what three plans have of it. */
    planRows: () =>
      Array.from({ length: random.integer(4, 8) }, () => [
        fill('{things}'),
        random.pick(['✓', '–', String(random.integer(1, 20))]),
        random.pick(['✓', '✓', String(random.integer(20, 200))]),
        random.pick(['✓', 'Unlimited', String(random.integer(200, 900))]),
      ]),
    thing: () => fill('{things}'),
    capability: () => ({
      name: fill('{thing} {thing}s').replace(/^./, (first) => first.toUpperCase()),
      summary: fill(random.pick(['{Who} {does} {things} {place}.', '{Product} {does} {things} {place}.'])),
      members: [random.pick(WORDS.partner), random.pick(WORDS.partner)],
    }),
  };
}
