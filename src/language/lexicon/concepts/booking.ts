import { concepts } from './concept-list.js';

/** Appointments, reservations and what happens when plans change. */
export const booking = concepts(`
*bookings: Bookings
  booking, reservation, booking system, reservation system, booking software, booking tool
online-booking: Online booking < bookings
  online booking, online reservation, online scheduling, book online, instant booking, booking page, booking widget, online appointment booking, internet booking, booking app, self-booking, 24/7 booking, direct booking, direct booking engine, booking engine, booking website
  > ~book (24/7|day or night|day and night|at any time|any time|around the clock|round the clock|in seconds|in a few clicks|instantly), ~reserve online, ~book without (calling|phoning|a phone call)
appointment-booking: Appointment booking < bookings <> meeting-scheduling
  appointment booking, appointment scheduling, appointment scheduler, appointment calendar, appointment management, appointment system, appointment book, online appointment, appointment slot, appointment planning
  > ~book appointments, ~book an appointment, ~make appointments
appointment-reminders: Appointment reminders < auto-reminders
  appointment reminder, booking reminder, visit reminder, class reminder, appointment confirmation message, appointment text reminder
  > reminded of (their|your|the) (appointment|appointments|visit|booking), fewer no-shows, ~reduce no-shows, ~cut no-shows
booking-confirmation: Booking confirmation < bookings
  instant confirmation, automatic confirmation, booking confirmation, confirmation email, immediate confirmation, instant booking confirmation
  > confirmed (instantly|immediately|at once|on the spot|within seconds)
free-cancellation: Free cancellation <> cancel-anytime, refunds
  free cancellation, flexible cancellation, cancellation policy, free rebooking, cancel free of charge, flexible booking, free cancelation, flexible rate, fully flexible, cancellation free of charge, last-minute cancellation, free cancellation policy
  > ~cancel (free|for free|free of charge|without charge|at no cost|without penalty|without a fee|at no charge), ~cancel up to (#|the|one|two|an hour|the day|the last), no (cancellation|cancelation) (fee|fees|charge|charges), cancelled free of charge, cancelled for free
self-rescheduling: Self-service rescheduling < bookings
  online rescheduling, self-service rescheduling, free date change, date change, free rescheduling, online cancellation, name change free of charge, self-rescheduling
  > ~reschedule (online|themselves|yourself|for free|free of charge|at any time|any time|with one click|with a click), ~change (your|the) (date|dates|booking|appointment) (for free|free of charge|online|at any time|at no cost), ~move (your|the) appointment
*waitlists: Waiting lists < bookings
  waiting list, waitlist, automatic waitlist, waitlist management, standby list, virtual waiting room
  > freed slots are (filled|offered) (automatically|to)
walk-ins: Walk-ins
  walk-in, walk-in clinic, walk-in appointment, without appointment, no appointment needed, no appointment necessary, drop-in session
  > no (appointment|booking|reservation) (needed|required|necessary), just (drop in|walk in|turn up), without (an appointment|a booking|booking ahead)
queue-management: Queue management
  queue management, virtual queue, digital queue, queue ticket, waiting time display, queuing system, queue app, digital waiting room, skip-the-line, fast-track entry, priority entry, priority lane, fast lane, skip-the-queue
  > ~skip the (queue|line), no (queuing|queues|queueing|waiting in line), without (queuing|queueing|waiting in line), ~jump the line
group-bookings: Group bookings < bookings
  group booking, group reservation, party booking, private hire, private event, exclusive use, group class booking, venue hire, private party, private function, group rate booking, private dining
recurring-bookings: Recurring bookings < bookings
  recurring booking, recurring appointment, series booking, repeat booking, block booking, regular appointment, standing appointment, recurring cleaning
resource-scheduling: Rooms and equipment in bookings < bookings
  equipment booking, room and equipment scheduling, resource calendar, staff and room availability, equipment rental management, rental software, rental management, equipment reservation, hire management
double-booking-protection: Double booking protection < bookings
  double booking protection, overbooking protection, conflict detection, double booking, overbooking, conflict check, scheduling conflict detection
  > no [more] (double bookings|double-bookings|overbookings), never double-booked, ~avoid double bookings, ~prevent double bookings
buffer-times: Buffer times < bookings
  buffer time, travel time between appointments, preparation time between bookings, minimum notice, booking notice, lead time setting, meeting buffer
staff-choice: Choice of staff < bookings
  > ~choose your (stylist|therapist|doctor|dentist|instructor|trainer|driver|cleaner|tutor|teacher|sitter|barber), ~pick your (stylist|therapist|doctor|instructor|trainer|driver|cleaner|tutor|teacher|sitter|barber), always the same (cleaner|driver|carer|tutor|trainer|technician|therapist|doctor|contact|person)
salon-software: Salon management
  salon software, client card for salons, salon management, treatment record, patch test record, colour formula record, salon booking software, client consultation form, spa software
intake-forms: Intake forms <> digital-forms
  client intake form, patient intake form, digital intake, pre-visit questionnaire, health questionnaire, digital anamnesis, online consent form, consent form, patient intake, digital waiver, liability waiver, online check-in form, pre-appointment form, medical history form, anamnesis form
packages-sessions: Packages of sessions
  session pack, class pack, ten-visit card, punch card, class credit, session package, prepaid package, treatment package, multi-visit pass, 10-class pass, class card, course of treatments, class pass
booking-marketplace: Booking marketplace
  Google reservation, Reserve with Google, booking marketplace, marketplace profile, booking portal listing, Instagram booking button, Book Now button, marketplace listing
opening-hours: Opening hours
  opening hours, open 24 hours, 24-hour access, open seven days a week, late opening, 24/7 access, open on Sundays, Sunday opening, extended opening hours, round-the-clock access, 24-hour opening, late-night opening, open on public holidays, open all year round, evening appointment, weekend appointment, Saturday appointment, early morning appointment, open 365 days a year, evening and weekend appointments
  > open (24/7|around the clock|round the clock|day and night|every day|seven days|365 days|until midnight|all night|all year|on weekends|at weekends|late), (access|enter|train|come) (24/7|at any time|day or night|around the clock|round the clock|day and night), never (closes|closed|close)
`);
