/**
 * The words around an address, packed by `npm run pack-words`; `word*` is the beginning of words. `company`: people meet
 * or work there, or it is said to be a company's; `goods`: so it is unless the sentence tells of somebody's home; `lives`:
 * somebody lives there, in Danish, Norwegian, Swedish, German, English, Icelandic; `beside`: tells nothing alone, an address
 * has to follow at once, as in "Street: ", "til ægtefællen på ".
 */
export const addressWords = {
  company:
    "loss* læss* lager* kontor* afdeling* butik* filial* showroom mødested lokation besøgsadresse firmaadresse faktur* virksomhed* firma* hotel* restaurant* café cafe skole* kursus* møde mødet byggeplads* venue site warehouse office offices headquarters hq terminal* unload* company business vores our unser* büro besuchsadresse lieferadresse lieferung firmensitz besöksadress leveransadress besøksadresse museum hospital* klinik* kirke* rådhus* station* kommune* parkering* vejarbejde* adgang trafik* byggeri* p-hus located booked event reception* fabrik* værksted* vuggestue* børnehave* pub shop sidder hovedkontor* depot hovedsæde* lokale* direktion* kundecent* julefrokost* konference* arrangement* advokat* tandlæge* revisor* mægler* mødes pizzeria* frisør* galleri* redaktion* kantine* åbent lukket konkursbo* receptionen",
  goods:
    "lever* afhent* hentes ejendom* plejecenter* plejehjem* pickup pick delivery deliver delivered collect collection ship shipped shipping invoice billing aflever* kollegie* kollegium",
  lives:
    "vejnavn gadenavn gatenavn osoite bor boende bosat bosatt bosiddende hus huset sommerhus sommerhuset bolig boligen feriebolig ferieboligen lejlighed lejligheden bopæl bopælen tilmeldt gemeldet hjem hjemme hjemmefra hjemmet privat bosted bopel folkeregistrert bostad folkbokförd wohnt wohnhaft wohne wohnort wohnung zieht umgezogen anschrift privatanschrift live lives boede bo boet dødsbo dødsboet afdøde beboeren beboerne lejeren living reside resides residing residence residential home move moved moves moving relocated tenant lejer beboer lejemål lejemålet born",
  beside:
    "street flat apartment nabo naboen naboer naboerne genbo genboen klager klageren blomster blomsterne buketten kransen gaven patient patienten borger borgeren ægtefælle ægtefællen ægtefæller kone konen koner mor far søster bror datter søn forældre forældrene kæreste kæresten kærester wife husband mother father parents son daughter brother sister svigermor svigerfar svigerforældre mormor farmor morfar farfar bedstemor bedstefar",
};

/**
 * Words of streets. `sure`: endings of their names, in Danish, Swedish, Norwegian, Finnish, German, Dutch; `shared`:
 * endings that fields, companies and stadiums have as well.
 */
export const streetEndings = {
  sure: "vej vejen gade gaden allé alléen allee stræde strædet straede torv torvet vænge vænget plads pladsen boulevard boulevarden gyde gyden brygge gata gatan gaten vägen väg veien vei vegen gränd gränden torget stigen plassen ntie katu kuja polku straße strasse str gasse platz chaussee weg straat laan plein gracht kade singel gur braut",
  shared:
    "alle park parken bakke bakken have haven gård gården gaard høj højen lund lunden toft toften mark marken dal dalen eng engen krog krogen skov skoven vang vangen kær kæret sti stien bro kaj kajen strand stranden brink brinken banke banken løkke løkken ager agre svinget buen ringen ring hegn hegnet ås åsen næs vig vigen hus husene kvarter stoppet lien passage skrænten draget stedet brynet porten lunde backen plan liden kroken svingen haugen lia tunet sgate kegate rgate dgate ngate damm ufer steig hof berg dijk steeg dreef pad erled holt",
};

/**
 * `bare`: the kind of street as a word of its own, "Peter Bangs Vej"; the Norwegian ones begin small, behind a genitive.
 * `other`: words with a capital and a number that are no addresses, "Adresse: Terminal 2", "ETA Aarhus 4 December".
 */
export const streetNouns = {
  bare: "vej gade allé alle stræde plads torv boulevard brygge vænge vei gate plass allee platz straße strasse str weg ring damm ufer have park kaj bro",
  other:
    "aarhus århus holstebro hobro nakskov hjørring lemvig lund charlottenlund terminal port hal hall lager dok dock platform perron spor level niveau etage bygning building blok block rum lokale room flat apartment apt unit suite lejlighed værelse leilighet lägenhet wohnung ramp rampe zone afdeling afsnit team hold uge week side page bilag windows office sag sagen case ordre order faktura invoice booking kunde nr no nummer box boks postboks batch palle linje rute route tog bus fly flight boeing airbus klasse model dag day kl tlf tel mobil phone cvr jan januar january feb februar february mar marts march apr april aug august sep september sept november december nov dec des desember october oktober oct okt maj may jun june juni jul july juli",
};

/** What belongs to a name although the last word would do: "Store Kongensgade", "Gl. Kongevej". */
export const streetPrefixes =
  "store lille gammel gamle gl ny nye nørre nr søndre sønder sdr nordre ndr øster østre vester vestre sankt sct skt st kongens kgs dronning prins amager øvre nedre stora lilla norra södra östra västra ved bag under an am der unter alte alter neue große kleine";
