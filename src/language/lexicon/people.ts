const listed = (nouns: string): readonly string[] => nouns.split(' ');

/** Those who have an account or a plan, in whatever trade. All lists here are of singular nouns. */
export const customerNouns = listed(
  'customer member user subscriber client tenant holder cardholder policyholder',
);

/** Those who are the customers of some trades, and the customers' own customers in others. */
export const tradeCustomerNouns = listed(
  'guest passenger traveller traveler patient student pupil learner visitor reader resident driver rider player shopper saver household team',
);

/** Those who have the membership of a theatre, a museum, a club, which is often called after them. */
export const patronNouns = listed('friend patron fan supporter partner donor insider');

/** Everybody who may be counted as a customer, people and organizations: with an amount they claim a reach. */
export const audienceNouns: ReadonlySet<string> = new Set([
  ...customerNouns,
  ...tradeCustomerNouns,
  ...listed(
    'company business organization organisation agency firm merchant graduate diner buyer renter citizen viewer listener runner caller candidate applicant investor borrower donor attendee delegate engineer designer editor lawyer nurse doctor dentist therapist vet trainer builder plumber electrician cyclist commuter holidaymaker couple child kid adult woman man owner partner school hospital clinic hotel restaurant store shop brand retailer seller creator developer marketer family home fan follower download install project website country city professional people person employee employer enterprise startup charity nonprofit bank practice gym studio landlord farmer parent teacher freelancer contractor tradesperson accountant bookkeeper chef baker barber hairdresser stylist photographer architect surveyor solicitor attorney pharmacist midwife carer physiotherapist coach tutor lecturer professor researcher scientist analyst consultant recruiter founder trader broker adviser advisor courier pilot sailor angler golfer climber hiker skier swimmer walker camper gardener grower brewer winemaker butcher grocer florist jeweler mechanic technician installer roofer painter decorator cleaner firefighter soldier veteran pensioner retiree senior teenager grandparent musician singer dancer artist author writer translator interpreter journalist blogger podcaster gamer collector university college academy nursery church parish library council authority municipality manufacturer importer exporter publisher newsroom broadcaster laboratory pharmacy surgery salon spa club cooperative union association haulier fleet crew',
  ),
]);

/** People and firms at large, who are nobody's customers by their name, and what befalls them; plurals. */
export const strangerNouns: ReadonlySet<string> = new Set(
  'adults people women men children britons americans germans europeans households families employees workers employers consumers drivers homeowners landlords tenants parents teenagers pensioners smokers voters marriages breaches frauds accidents deaths injuries burglaries attacks'.split(
    ' ',
  ),
);
