/**
 * What copy names where a manifest has the name of the whole kind: an entry that excludes winter sports is not there for
 * skiing. Keys are singular, in lower case. These kinds are not told from each other in closed lists; those that are
 * (animals, instruments, appliances) stand in lexicon/kinds and count here as well.
 */
export const kindMembers: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    weekend: 'Saturdays, Sundays',
    weekday: 'Mondays, Tuesdays, Wednesdays, Thursdays, Fridays',
    'public holiday': 'bank holidays, Christmas Day, Boxing Day, Good Friday, Easter Monday',
    'winter sport': 'skiing, snowboarding, ski slopes, the slopes, ski trips, cross-country skiing, sledging',
    'water sport': 'sailing, surfing, kitesurfing, windsurfing, diving, scuba diving, water-skiing, canoeing',
    'extreme sport': 'bungee jumping, paragliding, skydiving, base jumping, hang gliding',
    'two-wheeler': 'motorcycles, motorbikes, mopeds, scooters',
    'electronic device': 'laptops, tablets, phones, cameras',
    jewellery: 'necklaces, earrings, bracelets, wedding rings, engagement rings',
    jewelry: 'necklaces, earrings, bracelets, wedding rings, engagement rings',
    livestock: 'cattle, sheep, pigs, goats, chickens',
    reptile: 'snakes, lizards, tortoises, geckos',
    rodent: 'hamsters, mice, rats, guinea pigs',
    'dangerous good': 'explosives, fireworks, petrol, gas bottles, lithium batteries',
    'hazardous good': 'explosives, fireworks, petrol, gas bottles, lithium batteries',
    'hazardous waste': 'asbestos, solvents, car batteries, used oil',
    perishable: 'fresh fish, fresh meat, cut flowers, dairy products',
    'alcoholic drink': 'spirits',
    'soft drink': 'lemonade, cola, juice, mineral water',
    'social network': 'Facebook, Instagram, LinkedIn, TikTok',
    'photo id': 'passport, driving licence, driving license, identity card, id card',
    'proof of address': 'utility bill, bank statement, council tax bill',
    'wearable device': 'smartwatches, fitness trackers',
  }).map(([kind, members]) => [kind, members.split(', ')]),
);
