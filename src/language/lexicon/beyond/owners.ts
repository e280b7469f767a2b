import type { PhrasePattern } from '../lexicon.js';

/** Behind the name of a make or a product, those who have it: "BMW owners", "Aviva customers". */
export const ownerNouns: readonly string[] =
  'owners users people folk folks crowd fans shops drivers riders customers members holders policyholders patients speakers learners readers lovers fanciers devotees teams households families subscribers clients'.split(
    ' ',
  );

/** Behind such a name, what somebody has of it. */
export const ownedNouns: readonly string[] =
  'types units devices machines sensors boxes files accounts cards mailboxes calendars cars vans bikes models batteries phones tickets vouchers passes players printers scanners boards tills terminals'.split(
    ' ',
  );

/** Before the name: "members of Aviva", "those on Fastmail", "balances at Monzo". */
export const ownersBefore: readonly PhrasePattern[] = [
  '(members|customers|users|owners|holders|subscribers|clients|policyholders|patients|drivers|players|readers|fans) (of|at|with|on|from)',
  '(those|anyone|anybody|people|everyone|households|teams|shops|firms|companies) (with|on|at|using) [a|an|the]',
  '(accounts|balances|cards|policies|tickets|bookings|orders|files|invoices|documents|contacts|mailboxes|calendars|statements) (at|with|on|from)',
  'if you (use|have|drive|own|run) [a|an]',
];

/** Ordinary words before such nouns, at the beginning of a sentence. */
export const ordinaryOwners: readonly string[] =
  `dog cat pet horse bird car van truck boat bike cycle home house flat shop store café cafe restaurant hotel pub bar business company practice clinic
  property land farm garden allotment phone tablet laptop desktop web app mobile power screen new old young busy small large big first other many most some
  few all both office desk shift night day weekend morning evening part-time full-time remote field site city country town village rural local
  international foreign family team group solo free paid trial current former future light expert novice beginner disabled deaf blind
  retired self-employed key card ticket pass season policy account password data product project process content asset plot bank tax
  school music sports wine coffee tea book film art theatre train bus plane caravan camper motor electric petrol diesel hybrid gas oil heat smart
  real nice good best more such these those our your their which what`.split(/\s+/);
