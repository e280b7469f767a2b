const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Plain forms of verbs that say that something comes into being or begins: "the fleet goes electric", "we open". */
export const BEGINNINGS = words(
  `arrive land launch ship come open reopen start begin join go get gain add bring introduce move switch become follow
  debut see turn roll enter return resume connect welcome replace extend expand double take include grow receive unveil
  release swap convert hit reach widen drop`,
);

/** Plain forms that tell of a state or a habit: with a day ahead in front of them they promise as well. */
export const STATES = words(
  'have be run sell offer support cover work use let include serve show speak accept make give',
);

/** Nouns whose beginning or day is an event, a term or a deadline, and no news of the product. */
export const EVENTS = words(
  `timetable timetables tenancy tenancies auditors doors instalment instalments installment installments deposit
  deposits repayment repayments premium premiums verdict ruling judgment inquest trial registration registrations
  booking bookings season term terms semester course courses exhibition conference concert
  application applications nomination nominations office intake enrolment enrollment dividend dividends interest
  election elections tax taxes law laws rule rules regulation regulations regulator regulators ministry government parliament
  price prices list rate rates fee fees offer offers sale sales lease tour match lecture talk workshop webinar meeting
  maintenance downtime outage closure works roadworks strike strikes baby babies loan mortgage contract agreement policy warranty card certificate appointment appointments ticket tickets
  day days date dates evening week weekend holiday holidays year month quarter play show film performance class classes
  training session sessions exam exams hearing deadline trial weather rain snow race festival party fair market tournament
  service audit audits inspection payment payments invoice invoices landlords employers companies
  farmers landlord tenant tenants employer company threshold thresholds allowance allowances wage wages duty duties levy
    relief pension clocks clock tide tides moon sun council court parliament nhs microsoft google apple
  amazon vat hmrc union directive act newsletter report reports edition issue issues
  notes updated published reviewed revised copyright photo case study schedule budget guide review
  minutes statement accounts results summary spring summer autumn winter christmas easter monday tuesday wednesday
  thursday friday saturday sunday arrival departure checkout check-in born period cohort vacancy vacancies position
  salary closing closed ends expires number numbers address addresses hours times iban series
  concerts lectures talks matches webinars meetings festivals fairs exhibitions conferences performances tournaments
  airport airports`,
);

/** Of these and others, what people come together for on a day: "12 March 2027: spring concert". */
export const GATHERINGS = words(
  `concert concerts meeting meetings webinar webinars workshop workshops lecture lectures talk talks exam exams festival fair
  party quiz dinner picnic singing carols reading race marathon match holiday holidays term conference exhibition
  performance tournament gala anniversary day days`,
);

/** Verbs of events and of money: "will take place", "will be held", "is paid". */
export const VERBS_OF_EVENTS = words(
  `take held hold close closed end expire paid pay apply applied last continue remain stay visit speak talk
  meet attend exhibit host celebrate charge charged due owe rise increase need change cost reply respond answer
  contact call send receive resume resumes`,
);

/** What a fragment calls the coming itself: "Public beta: February", "launch of the portal – FY27". */
export const RELEASES = words(
  `launch launches release released beta alpha preview availability available ga live rollout roll-out
  opening opens reopening go-live debut dispatch delivery shipping due expected planned scheduled slated
  target targeted coming arriving landing upgrade migration eta ga`,
);

/** Verbs of meaning to: "we hope to open", "the firm plans to move". */
export const INTENTIONS = words(
  'plan plans intend intends expect expects hope hopes aim aims want wants mean means',
);

/** Participles of work on a place or a thing: "is being fitted", "will be installed". */
export const WORKS = words(
  `built rebuilt fitted installed added extended refurbished renovated converted wired upgraded replaced
  laid equipped developed designed tested trialled trialed piloted prepared translated finalised finalized
  certified audited drafted rolled introduced launched opened reopened released supported moved switched
  migrated electrified digitised digitized modernised modernized expanded widened restored planted
  recruited hired planned joined enlarged redesigned rewritten reworked revamped overhauled remodelled remodeled drawn`,
);

/** Participles of making, trying and arranging: beside "is being" they tell that it is not done. */
export const IN_THE_MAKING = words(
  `tiled plastered carved dug drilled poured roofed glazed insulated landscaped excavated sewn knitted woven
  forged cast assembled stitched bound typeset illustrated recorded filmed mapped surveyed written coded programmed
  drafted sketched modelled modeled calibrated tuned polished rehearsed arranged agreed negotiated taught trained
  tried bred raised matured aged readied primed set put sought tendered reinvented reimagined rethought rebuilt knocked mixed brewed
  relaid rewired rerouted doubled trebled tripled lengthened deepened heightened automated localised localized
  organised organized researched invented brought made`,
);
/** Of these, what is done to tidy and to serve as well: only for a while, and nothing new. */
export const TRIED = words('tested trialled trialed piloted rehearsed tried');

/** Who works on what is to come, besides "we". */
export const MAKERS = words(
  `team teams crew crews staff engineers developers designers chefs kitchen builders architects cooks
  brewers bakers gardeners curators scientists researchers product museum bank firm airline hotel gym
  school university college charity trust shop clinic practice society library city company brand label
  studio farm brewery bakery operator department lab laboratory chef cook baker gardener brewer curator
  developer designer architect engineer builder carpenter beekeeper cellar workshop`,
);

/** What they do: "is preparing an audio guide", "have started testing drones". */
export const UNDERTAKINGS = words(
  `adding building developing launching introducing extending expanding preparing designing trialling
  trialing piloting exploring investigating opening finalising finalizing polishing creating testing
  planning drafting prototyping wiring translating recruiting rebuilding rewriting redesigning reworking
  overhauling redoing remaking modernising modernizing digitising digitizing refurbishing renovating
  converting installing fitting equipping rolling working hiring experimenting moving replacing migrating
  electrifying wiring teaching laying writing recording digging drilling filming compiling assembling
  mapping negotiating scouting buying breeding toying tinkering fundraising lobbying bidding applying inventing training`,
);

/** What rises, falls due and is sent on days that nobody announces. */
export const MONEY = words(
  `bill bills invoice invoices tax taxes rent rents price prices fee fees premium premiums contribution contributions
  rate rates wage wages interest payment payments charge charges statement statements duty vat`,
);

/** "From May your card opens the garden gates": with "from then on" no day on which it falls due. */
export const PASSES = words('card ticket policy agreement contract guide');

/** What authorities do: "the city will ban them by 2028". */
export const DECREES = words('ban raise require abolish tax vote levy forbid phase oblige pass');

/** Of things that these are said of it is news: "the till will talk to ours". */
export const TALKS = words('talk speak answer reply call remember');

/** What people do with their own lives: "two of our carpenters will marry in May". */
export const PRIVATE = words(
  `marry wed retire leave cycle swim climb sail visit attend perform sing compete race graduate celebrate travel rest
  return exhibit`,
);

/** Who learns without being news: "the children are learning to swim". */
export const LEARNERS = words(
  `pupil pupils student students child children kids apprentice apprentices trainee trainees learner learners staff dog
  dogs puppy puppies player players member members people nurses class classes volunteer volunteers horses cadets juniors
  toddlers beginners adults you we i everyone industry son daughter baby babies families machine deep e remote`,
);

/** Before the name of a person, whose coming is no news of the product: "Ms Ito joins the board in January". */
export const TITLES = words('mr mrs ms miss dr prof professor sir dame');
