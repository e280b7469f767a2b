const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Something is awaited for the day beside these words, even where that day has passed. */
export const AWAITED = words(
  `arriving landing launching shipping coming following debuting rolling due promised planned scheduled
  slated expected targeted targeting targets expect anticipate foresee earmarked pencilled penciled`,
);

/** It came, or it did not, and the sentence says so. */
export const CAME = words(
  'opened came arrived launched landed shipped started began went slipped missed met finished followed',
);

/** Present forms that tie something to the day on which it is to be there: "lands in March". */
export const ARRIVALS = words(
  `arrives arrive lands land launches launch ships ship comes follows premieres debuts appears debuts rolls
  goes hits reaches turns joins opens opening reopens reopening`,
);

/** States that are a promise with "by" and a day: "live by June". */
export const STATES_OF_ARRIVAL = words(
  'live done available ready here out hands complete completed finished open aboard',
);

/** Words of ending, of validity and of events: a day beside them is no promise of something new. */
export const ENDINGS = words(
  `ends ended ending stop stops stopped expire expires expired valid until retire retires retired sunset
  sunsets remove removed removes close closes closed cease ceases deprecated discontinued withdrawn
  shut shuts shutdown away emptied suspended interrupted turned applications
  deadline apply renew renews renewal since founded established webinar conference summit meetup event
  events ticket tickets exhibition fair`,
);

/** What is on its way to a reader who has ordered, paid or called. */
export const DISPATCHED = words(
  `your order orders parcel parcels package packages delivery deliveries refund refunds email emails letter letters
  invoice invoices payment payments confirmation driver drivers engineer engineers nurse technician taxi taxis van
  courier couriers ambulance bus buses train trains tram trams flight flights ferry guest guests ship lorry lorries
  truck trucks shipment shipments consignment consignments bride visitor visitors help message messages`,
);

/** Things that come to the reader in the course of use: "your invoice will be ready", "the parcel will arrive". */
export const RESULTS_OF_USE = words(
  `your invoice invoices order orders email emails mail message messages refund refunds confirmation
  confirmations parcel parcels payment payments charge charges report reports file files account accounts
  letter letters reminder reminders statement statements link booking bookings table driver engineer nurse technician nobody nothing somebody someone they
  he she it this that which who each them customer customers guest guests patient patients user users
  member members colleague colleagues visitor visitors fee fees rent price prices rate rates tax interest
  term terms candidate candidates applicant applicants
  passenger passengers vessel vessels`,
);
