import type { CategoryWords } from "../_lexicon/words";

/** Offences of the Danish criminal code (straffeloven) in everyday words, proceedings, punishment, and the English for it. */
export const criminalWords: CategoryWords = {
  states: `
straffet! tidligere_straffet ustraffet plettet_straffeattest anmærkning_på dømt_for dømt_efter dømt_til dømt_skyldig *_dom_for en_dom_for blev_dømt idømt* domfældt* kendt_skyldig fundet_skyldig betinget_dom ubetinget_dom betinget_fængsel ubetinget_fængsel betinget_straf
sigtet_for sigtes_for er_sigtet blev_sigtet blevet_sigtet tiltalt_for er_tiltalt blev_tiltalt blevet_tiltalt tiltales! mistænkt_for mistænkes_for er_mistænkt anklaget_for anklages_for anholdt! anholdes! anholdelse* varetægt* grundlovsforhør* fængslet! fængsles! i_fængsel sidder_inde siddet_inde afsoner! afsone! afsoning* afsonet prøveløslad* løsladt samfundstjeneste* fodlænke* tilhold! tilholdet kriminalforsorg* i_detentionen i_arresten politianmeld* anmeldt_til_politiet meldt_til_politiet meldt_for anmeldt_for efterlyst
spirituskør* spritkør* promillekør* kørt_spritkørsel frakendt_kørekort* frakend* mistet_kørekort* taget_kørekort* klip_i_kørekort* narkokør* vanvidskør* i_promille
taget_i_at_stjæle stjålet_fra_kass* stjæler_fra kassesvind* underslæb* mandatsvig* skattesvig* dokumentfalsk* kasse_tyveri* grebet_i_tyveri ungdomssanktion* kriminel_fortid kriminel_baggrund plettet_fortid
convicted! conviction_for convictions_for spent_conviction* previous_conviction* criminal_record* criminal_conviction* criminal_history police_record found_guilty pleaded_guilty pled_guilty plead_guilty pleading_guilty sentenced! suspended_sentence* community_order* community_service arrested! arrest_warrant arrested_for charged_with indicted! indictment* accused_of suspected_of under_arrest on_bail out_on_bail on_parole parole_officer* on_probation probation_officer* in_prison in_jail to_prison to_jail went_to_jail prison_sentence* jailed! imprison* incarcerat* behind_bars into_custody in_custody restraining_order* shoplift* reported_to_the_police dui! dwi! drunk_driving drink_driving drink_driver
stealing_from stole_from caught_stealing under_investigation_for embezzl* police_caution with_a_record
verurteilt* vorbestraft* dömd_för straffad*
`,
  matters: `
straffeattest* børneattest* strafferegist* dbs_check* dbs_certificate* background_check*
domfæld* fængselsstraf* fængselsdom* bødestraf* voldsdom* voldsdømt* fængsel! fængslet prison! jail! retssag* straffesag* landsret* byret* tiltale! tiltalen sigtelse* anklage! forhør! afhør! afhørt afhøring* straf! straffen dom! domme! dommen skyldig! guilty uskyldig* politirapport* politisag* ransag* razzia* bagmandspoliti* kriminel! kriminelt kriminalitet* felony felonies misdemeano* offender* offence! offense! 
tyveri* tyv! tyven stjålet stjal! stjæle! stjæler! hæleri* røveri* indbrud* bedrager* svindel! svindlet svindl* snyd! snydt_med mandatsvig skattesnyd* hvidvask* bestik* korrupt* afpresn* hærværk* brandstift* vold! voldelig* voldtægt* voldtag* overgreb* blufærdigh* incest* pædofil* børneporno* drab! drabsforsøg* manddrab* mord! knivstik* trusler_mod truet truede trusler! stalking stalker! chikaneret hash! hashsalg* narkosalg* narkohandel* stoffer_* besiddelse_af våbenbesidd* euforiserende rufferi* menneskehandel* forfalsk* falskneri* identitetstyveri* rocker* bandemedlem* slagsmål* overfaldet overfaldt vold_mod dokumentfalsk
theft! thefts larceny burglar* robbery robberies fraud! defraud* forgery forged money_laundering brib* extortion blackmail* vandalism arson! assault* rape! raped rapist sexual_assault molest* murder* manslaughter homicide stabbed stabbing drug_dealing drug_possession possession_of drug_traffick* insider_trading perjury perjur* stolen stealing stole! steal! kidnap* money_launder* child_porn* pedophil* paedophil* dangerous_driving speeding_ticket* driving_offence* domestic_violence domestic_abuse
`,
  hints: `
politi! politiet politiets police! cops! court! retten! retsmøde* dommer! judge! advokat* forsvar* prosecut* anklagemynd* bøde! bøden bøder! fined! fine! kørekort* licence! license! kriminal* indgreb! straffelov* straffeloven paragraf! anmeld! anmeldt anmeldelse! anmeldelsen magistrat* custody! trial! verdict! probation! parole! bail! convict! conviction! convictions! record! records! arrest! arresten charge! charges! charged allegation* alleged* suspect! suspected mistanke! mistænkt! mistænkes svig! ulovlig* illegal* criminal! sentence! sentenced_* lawsuit* erkend* tilstå* tilståelse* admitted confess* bortvis* kniv! knife! våben! weapon* gun! narko! drugs! cannabis! kokain! cocaine heroin! amfetamin! stof! værdier! kassen! kasse! bevis* evidence! overvågning* cctv! videoen
`,
  groups: "",
  not: `
domstolsstyr* dommedag* stjæle_dig stjæle_fem stjæle_noget_tid steal_a_minute steal_some_time steal_a_few konventionalbod* dagbod* kontrolafgift* p_bøde* parkeringsbøde* 
voldsom* voldgift* voldgrav* tvivl* tyvende tyverisikr* tyverialarm* dom_i domicil* fængslende sigte! sigtet_to sigtelinj* hash_table hash_value* hashtag* in_court_* trial_* free_trial
brand_* strafgebyr* straffeafgift* straffespark* penalty fine_print bedragerisk_ligner murder_mystery stroke murderboard charge_card* free_of_charge in_charge charge_of service_charge* no_charge charged_to charged_at charged_for charged_by charged_a in_charge_of track_record* record_label
theft_insurance fraud_prevention fraud_detection anti_fraud anti_brib* antikorrupt* anti_corrupt* money_laundering_regul* hvidvasklov* hvidvaskregl* hvidvaskområd* hvidvaskkontrol* landsretssag* drabelig* mordern* sentence_in
`,
};
