/** Kinds of people as alternatives of a pattern: those who are said to like a thing, and trades. */
export const ADMIRERS = `people|customers|clients|users|teams|guests|members|patients|students|kids|children|families|parents|
    staff|employees|developers|engineers|colleagues|everyone|everybody|readers|visitors|travellers|buyers|
    residents|tenants|neighbours|neighbors|drivers|shoppers|crews|managers`;

export const WORKERS = `farmers|growers|pilots|dentists|doctors|nurses|vets|pharmacists|lawyers|solicitors|accountants|bankers|
    brokers|builders|plumbers|electricians|installers|chefs|bakers|teachers|lecturers|academics|scientists|
    architects|surveyors|makers|manufacturers|hauliers|carriers|retailers|shopkeepers|landlords|
    lettings agents|estate agents|hoteliers|curators|collectors|editors|writers|athletes|councils|charities|
    universities|hospitals|banks|airlines|insurers|brands|factories|specialists|analysts|experts|
    professionals|insiders|critics|enthusiasts|connoisseurs|locals`;
