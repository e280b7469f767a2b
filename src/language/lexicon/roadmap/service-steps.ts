// Words by which "will" tells a step of what is done for one customer, and not what is to come for all.

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** What a customer does or has done once, on the way that all take: "you will meet your key worker". */
export const STEPS_OF_READER = words(
  'meet sign hear need pay know feel find notice visit speak talk wait owe remain',
);
/** "You will get your tickets by email", but not "you will get a second app". */
export const GETTING = words('get receive');
/** What is done for the one who is served: "we will write to you three weeks before". */
export const SERVING = words(
  `write call phone ring email text send contact reply answer ask explain meet greet weigh copy check collect pay refund
  charge bill invoice return carry remind confirm guide show sign advise inform notify tell discuss examine inspect
  interview measure walk`,
);
export const SERVED = words(
  'you your them him her us everyone members customers clients guests patients parents',
);
/** "Your place will be sold", "the deposit will be returned". */
export const SETTLED = words(
  `sold returned refunded charged billed invoiced paid repaid taxed checked closed deleted erased emailed called confirmed
  collected cancelled canceled terminated suspended debited credited deducted forfeited notified informed contacted asked
  sent assigned given`,
);
/** "We will open a case and give you its number". */
export const FILES = words('case file ticket account record investigation claim enquiry');
/** What is taken from whoever pays, whatever it is for: "a fee will be charged". */
export const BILLED = words('charged billed invoiced taxed refunded deducted debited credited');
/** Who acts beside the vendor: "your GP will write to us", "the seller will move out". */
export const OTHERS = words(
  `gp doctor dentist employer insurer bank solicitor accountant landlord executor executors heir heirs seller buyer side
  surgeon midwife`,
);
/** What becomes of an agreement by its terms: "your policy will end if you do not pay". */
export const RUNNING_OUT = words(
  'end pass go expire lapse renew transfer count apply remain stay revert terminate continue',
);
export const AGREEMENTS = words(
  `policy place contract account membership subscription warranty guarantee card deposit booking cover agreement lease tenancy
  loan interest order ticket plan licence license data details`,
);
export const NEWS = words(
  'soon also too eventually shortly later someday new another well next finally more additional',
);
