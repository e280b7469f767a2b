import { concepts } from './concept-list.js';

/** Appointments, reservations and what happens when plans change. */
export const booking = concepts(`
*bookings: Bookings
  booking, reservation, booking system, reservation system, booking software, booking tool
online-booking: Online booking < bookings
  online booking, online reservation, online scheduling, book online, instant booking, booking page, booking widget, online appointment booking, internet booking, booking app, self-booking, 24/7 booking, direct booking engine, booking engine, booking website
  ? direct booking
  > ~book (24/7|day or night|day and night|at any time|any time|around the clock|round the clock|in seconds|in a few clicks|instantly), ~reserve online, ~book without (calling|phoning|a phone call)
  > ~book (a|your|the) (table|room|slot|court|class|appointment|seat|stay|visit) (online|from your phone|in the app|on the website|on our website|on our site|in two taps|in three taps|from the sofa|at midnight|in your pyjamas), ~book (themselves|yourself) in, (guests|customers|clients|patients|members) book themselves, ~take (bookings|reservations|appointments) (online|while you sleep|around the clock|round the clock|24/7|day and night), bookings (come in|arrive) while you sleep, no need to (call|ring|phone) to book
  > ~reserve (a|your|their) (table|seat|slot|court|room) (from|on) (your|their|the|a) phone
appointment-booking: Appointment booking < bookings
  appointment booking, appointment scheduling, appointment scheduler, appointment calendar, appointment management, appointment system, appointment book, online appointment, appointment slot, appointment planning
  > ~book appointments, ~book an appointment, ~make appointments
  > ~pick a (time|slot) that (suits|works for) (you|them), (clients|patients|customers|guests) (pick|choose|book) a (time|slot), ~make an appointment (online|in seconds|from your phone), (see|shows) [all|our|the] (free|open) (slots|appointments), appointment in (two|three|a few) (clicks|taps)
appointment-reminders: Appointment reminders < auto-reminders
  appointment reminder, booking reminder, visit reminder, class reminder, appointment confirmation message, appointment text reminder
  > reminded of (their|your|the) (appointment|appointments|visit|booking), fewer no-shows, ~reduce no-shows, ~cut no-shows
  > (nobody|no one|never) (forgets|forget) (their|an|the|your) (appointment|visit|booking), ~remind (patients|clients|customers|guests|members|pupils|you) (the day before|of their appointment|of your appointment|before every visit|before each visit|before the visit), (text|message|email|nudge) (the day|a day|an hour|24 hours|two days|the evening|the night) before (your|the|their|every|each) (appointment|visit|booking|lesson|session|class), no-shows (drop|fall|halve|go down|become rare|are history)
  > ~text (patients|clients|customers|guests) (before|ahead of|the day before) (their|every|each)
booking-confirmation: Booking confirmation < bookings
  instant confirmation, automatic confirmation, booking confirmation, confirmation email, immediate confirmation, instant booking confirmation
  > confirmed (instantly|immediately|at once|on the spot|within seconds)
  > ~know (at once|straight away|immediately|right away|instantly) (that|whether|if) (your|the) (table|room|seat|place) is (free|yours|booked), (booking|table|room|reservation|seat|slot|appointment) is (confirmed|yours) (in seconds|straight away|right away|at once|instantly|on the spot|within seconds), no waiting for a confirmation, confirmation (arrives|lands|is sent) (at once|instantly|immediately|in seconds|within seconds|straight away)
free-cancellation: Free cancellation
  free cancellation, flexible cancellation, free rebooking, cancel free of charge, flexible booking, free cancelation, fully flexible, cancellation free of charge, last-minute cancellation, free cancellation policy
  ? cancellation policy, flexible rate
  > ~cancel (free|for free|free of charge|without charge|at no cost|without penalty|without a fee|at no charge), ~cancel up to (#|the|one|two|an hour|the day|the last), no (cancellation|cancelation) (fee|fees|charge|charges), cancelled free of charge, cancelled for free
  > ~cancel (for nothing|and pay nothing|and owe nothing|and owe us nothing|without paying|without losing a penny|and get every penny back), (cancelling|canceling) (is free|costs nothing|costs you nothing|is on us), pay nothing if (you cancel|you change your mind|you don't come|your plans change|you can't make it), ~call it off (for free|without a fee|and pay nothing|and owe nothing), (change of plan|change of plans|change of heart) costs (nothing|you nothing), owe (us|you) nothing if you cancel
  > ~cancel right up until, ~cancel __ without paying (a thing|a penny|a cent|anything), change your mind (up to|until|before|and) __ pay nothing
self-rescheduling: Self-service rescheduling < bookings
  online rescheduling, self-service rescheduling, free date change, free rescheduling, online cancellation, name change free of charge, self-rescheduling
  ? date change
  > ~reschedule (online|themselves|yourself|for free|free of charge|at any time|any time|with one click|with a click), ~change (your|the) (date|dates|booking|appointment) (for free|free of charge|online|at any time|at no cost), ~move (your|the) appointment
  > ~shift (your|an|the) (appointment|booking|stay|lesson) (yourself|online|in the app), ~move (your|a|the) (booking|stay|lesson|class|slot|visit) (yourself|online|in the app|to another day|to a different day), ~swap (your|the|a) (date|slot|class|lesson) (yourself|online|in the app|for another), ~rebook (yourself|themselves|online|in the app), ~change (the|your) (day|time|slot|date|appointment) (yourself|themselves|in the app|with a tap|with one tap)
  > (guests|patients|clients|customers|members) (move|change|shift) their own (appointment|appointments|booking|bookings)
*waitlists: Waiting lists < bookings
  waiting list, waitlist, automatic waitlist, waitlist management, standby list, virtual waiting room
  > freed slots are (filled|offered) (automatically|to)
  > (someone|somebody) cancels and the next, ~offer (cancelled|canceled|freed|free) (slots|places|tables|seats) to the (next|list), next in line (gets|is told|is offered|moves up|hears), (told|texted|notified) (when|as soon as|the moment) a (place|slot|table|seat|spot) (opens|comes free|becomes free|frees up|is free), (gaps|cancellations) (fill|are filled) (themselves|by themselves|automatically|from the list)
walk-ins: Walk-ins
  walk-in clinic, walk-in appointment, without appointment, no appointment needed, no appointment necessary, drop-in session
  ? walk-in
  > no (appointment|booking|reservation) (needed|required|necessary), just (drop in|walk in|turn up), without (an appointment|a booking|booking ahead)
  > ~walk (right|straight) in, ~drop in (any time|whenever|on the day|as you are), (turn|show) up (unannounced|without booking|without an appointment|on the day), (come|pop|stop) in whenever, no need to (make an appointment|reserve|book ahead|book a table), straight in off the street
queue-management: Queue management
  queue management, virtual queue, digital queue, queue ticket, waiting time display, queuing system, queue app, digital waiting room, skip-the-line, fast-track entry, skip-the-queue
  ? priority entry, priority lane, fast lane
  > ~skip the (queue|line), no (queuing|queues|queueing|waiting in line), without (queuing|queueing|waiting in line), ~jump the line
  > ~take a number (from|on|with) your phone, ~wait (in the café|in the cafe|at home|outside|in the car) until (your turn|it is your turn|we call you), (phone|text|message) (buzzes|rings|tells you) when (it is your turn|your turn comes|you are next), (past|bypass|ahead of) the (queue|line|queues|crowds), your place in the (queue|line), ~walk (straight|right) past the (queue|line)
  > no [more] (standing|waiting) in line, ~text you when your (table|order|room) is ready, no more (queues|queueing|queuing)
group-bookings: Group bookings < bookings
  group booking, group reservation, party booking, private hire, group class booking, venue hire, group rate booking, private dining
  ? private event, exclusive use, private party, private function
  > ~book the (whole|entire) (place|house|restaurant|hotel|venue|boat|island|bar), (whole|entire) (place|house|restaurant|venue|bar|boat|floor) to (yourselves|yourself), ~bring the (whole|entire) (gang|office|class|club), (parties|groups) of (ten|twenty|thirty|fifty|up to #) (or more|and more|are welcome|can book), ~host your (private party|birthday party|event|function|celebration) (here|with us)
recurring-bookings: Recurring bookings < bookings
  recurring booking, recurring appointment, series booking, repeat booking, block booking, standing appointment, recurring cleaning
  ? regular appointment
  > same (slot|time|table|court|room) (every|each) (week|Monday|Tuesday|Wednesday|Thursday|Friday|month|fortnight), ~book once and (it repeats|keep the slot|it is yours every), ~repeat (a|the|your|any) (booking|appointment|reservation) (every|each|weekly|monthly|until|automatically), (every|each) (Tuesday|Monday|Wednesday|Thursday|Friday) at (nine|ten) until
resource-scheduling: Rooms and equipment in bookings < bookings
  equipment booking, room and equipment scheduling, resource calendar, staff and room availability, equipment rental management, rental software, rental management, equipment reservation, hire management
  > ~book the (projector|microscope|treatment room|van) (with|along with|together with), (rooms|staff) and (equipment|kit|rooms) in one (calendar|booking|diary), nobody (books|takes|has booked) the same (room|machine|van|projector), who has (the|which) (projector|drill|camera|kit) (until|when|right now), which (machine|chair|treatment room) is free
double-booking-protection: Double booking protection < bookings
  double booking protection, overbooking protection, conflict detection, conflict check, scheduling conflict detection
  ? double booking, overbooking
  > no [more] (double bookings|double-bookings|overbookings), never double-booked, ~avoid double bookings, ~prevent double bookings
  > two (people|guests|clients|parties|patients|customers) (for|in|at) the same (slot|room|table|seat|chair|court|bed), never (sell|sold|book|booked) the same (room|table|slot|seat|bed) twice, (rooms|tables|slots|seats) (are|is) never sold twice, ~warn (you|of) a (clash|conflict) in, no two (bookings|appointments) clash, (calendar|booking|schedule|appointment) clashes (are|become|before)
buffer-times: Buffer times < bookings
  travel time between appointments, preparation time between bookings, lead time setting, meeting buffer
  ? buffer time, minimum notice, booking notice
  > time to (clean|clear up|tidy|travel|breathe) between (appointments|bookings|guests|clients|patients|meetings|visits|jobs), (# minutes|quarter of an hour|half an hour|breather|pause) between (appointments|bookings|meetings|clients|patients|guests|visits), no back-to-back (bookings|appointments|meetings), ~block time (before|after|between) (each|every|your) (appointment|booking|meeting)
staff-choice: Choice of staff < bookings
  > ~choose your (stylist|therapist|doctor|dentist|instructor|trainer|driver|cleaner|tutor|teacher|sitter|barber), ~pick your (stylist|therapist|doctor|instructor|trainer|driver|cleaner|tutor|teacher|sitter|barber), always the same (cleaner|driver|carer|tutor|trainer|technician|therapist|doctor|contact|person)
  > same (cleaner|carer|nurse|driver|tutor|trainer|technician|therapist|doctor|stylist|midwife|gardener|groomer|sitter|instructor|hairdresser|barber|dentist) (every|each) (time|week|visit|month|day), ~ask for (the same|a particular|a named) (stylist|therapist|doctor|instructor|trainer|driver|cleaner|tutor|barber|hairdresser|midwife), ~stay with (one|the same) (doctor|therapist|cleaner|tutor|trainer|stylist|midwife|instructor), ~keep the same (stylist|cleaner|therapist|tutor|trainer|driver|doctor|carer), your favourite (stylist|cleaner|therapist|tutor|trainer|barber|walker)
salon-software: Salon management
  salon software, client card for salons, salon management, treatment record, patch test record, colour formula record, salon booking software, client consultation form, spa software
  > which (colour|color|shade|toner) (she|he|they|a client|the client|each client) had last time, (colour|color) (formulas|formula|mixes) (of|for) (every|each|your) (client|guest), client's (last|favourite|favorite) (colour|color|treatment)
intake-forms: Intake forms
  client intake form, patient intake form, digital intake, pre-visit questionnaire, digital anamnesis, online consent form, patient intake, digital waiver, liability waiver, online check-in form, pre-appointment form, medical history form, anamnesis form
  ? health questionnaire, consent form
  > ~fill (in|out) (the|your|their) (paperwork|questionnaire|medical history|health questionnaire) (before|at home|on the sofa|in advance|beforehand), no [more] (clipboard|clipboards) (at|in|and), (paperwork|questionnaire) (done|filled in|signed) before (you|they|guests|patients|clients) (arrive|come), (clients|patients|guests|parents) (sign|fill in|fill out|complete) (the|a|their) (waiver|consent form|medical history|questionnaire)
packages-sessions: Packages of sessions
  session pack, class pack, ten-visit card, punch card, class credit, session package, prepaid package, treatment package, multi-visit pass, 10-class pass, class card, class pass
  ? course of treatments
  > ~buy (ten|five|twenty|a block of) (sessions|classes|lessons|visits|treatments), (pay for|buy) (nine|ten|four|five) [sessions|classes|lessons|visits|treatments] and get (the tenth|ten|five|the next), (sessions|classes|lessons|treatments) (for the price of|on one card), block of (#|five|ten) (sessions|lessons|classes|treatments)
booking-marketplace: Booking marketplace
  Google reservation, Reserve with Google, booking marketplace, marketplace profile, booking portal listing, Instagram booking button, Book Now button, marketplace listing
  > ~book (straight|directly|right) from (Google|Instagram|Google Maps|Facebook), bookings (from|straight from) (Google|Instagram|Facebook|Google Maps), found by new (guests|clients|patients|customers) (nearby|near|in your area), book button on (your|Google|Instagram|Facebook)
opening-hours: Opening hours
  open 24 hours, 24-hour access, open seven days a week, late opening, 24/7 access, open on Sundays, Sunday opening, extended opening hours, round-the-clock access, 24-hour opening, late-night opening, open on public holidays, open all year round, evening appointment, weekend appointment, Saturday appointment, early morning appointment, open 365 days a year, evening and weekend appointments
  ? opening hours
  > open (24/7|around the clock|round the clock|day and night|every day|seven days|365 days|until midnight|all night|all year|on weekends|at weekends|late), (access|enter|train|come) (24/7|at any time|day or night|around the clock|round the clock|day and night), never (closes|closed|close)
  > doors open (at|from|until) (#|six|seven|five|midnight|dawn), open from (dawn|sunrise|breakfast|early) (to|till|until) (dusk|sunset|midnight|late), any hour of the (day|night), (train|swim|work out|shop|collect) at (midnight|three in the morning|four in the morning|dawn), lights stay on all night, doors never (shut|close|lock)
`);
