import type { CategoryWords } from "../_lexicon/words";

/** Offences of the Danish criminal code (straffeloven) in everyday words, proceedings, punishment, and the English for it. */
export const criminalWords: CategoryWords = {
  states: `
tidligere_straffet ustraffet plettet_straffe* dømt_for dømt_efter dømt_til dom_for idømt* domfældt* skyldig! betinget_dom ubetinget_dom betinget_fængsel ubetinget_fængsel betinget_straf voldsdømt*
sigtet_for tiltalt! tiltales mistænkt! mistænkes anklaget_for anklages anholdt! anholdes anholdelse! varetægt* grundlovsforhør* *fængslet! fængsles i_fængsel sidder_inde siddet_inde afsoner! afsone! afsoning* afsonet prøveløslad* løsladt samfundstjeneste* fodlænke* *tilhold! *tilholdet kriminalforsorg* detentionen i_arresten politianmeld* meldt_til_politiet meldt_ham meldt_hende
spirituskør* spritkør* promillekør* narkokør* vanvidskør* frakend* taget_kørekort* klip_i_kørekort* i_promille i_at_stjæle stjålet_fra_kass* *kassesvind* *underslæb* *mandatsvig* skattesvig* ungdomssanktion* kriminel_fortid
convicted! conviction_for convictions_for criminal_record* criminal_histor* police_record found_guilty pleaded_guilty pled_guilty plead_guilty sentenced! suspended_sentence community_order community_service arrested! charged_with indicted! accused_of suspected_of under_arrest on_bail on_parole parole_officer* on_probation probation_officer* in_prison in_jail to_prison to_jail prison_sentence jailed imprison* incarcerat* behind_bars into_custody in_custody restraining_order* shoplift* dui! dwi! drunk_driving drink_driving stealing_from stole_from embezzl* police_caution with_a_record verurteilt* vorbestraft* dömd_för spent_conviction* previous_conviction* prior_conviction* sigtes_for
`,
  matters: `
*straffeattest* børneattest* strafferegist* dbs_check* fængselsst* *fængselsdom* bødestraf* voldsdom* fængsel! prison! jail! straffesag* tiltale! tiltalen sigtelse* afhørt *afhøring! straf! straffen ransag* bagmandspoliti* kriminel! kriminelt felony felonies misdemean*
*tyveri! tyveriet tyv! tyven stjålet stjal! stjæle! stjæler! hæleri *røveri! indbruddet *bedrageri! *bedrageriet svindel! svindlet skattesnyd* *afpresning* hærværk! brandstift* vold! voldelig *voldtægt* voldtag* *overgreb* blufærd* incest* pædofil* børneporno* drabsforsøg* manddrab* knivstik* trusler_mod truet! stalk* hashsalg* narkosalg* narkohandel* *våbenbesid* euforis* *forfalsk* *falskneri* identitetsty* bandemed* slagsmål! overfaldet overfaldt
theft! larceny burglar* robbery fraud! defraud* forgery extort* blackmail* vandali* arson assault* rape! raped rapist sexual_assault molest* manslaughter murdered stabbed drug_dealing drug_possession drug_traffick* insider_trading perjur* stealing stole! steal! kidnap* child_porn* pedophil* paedophil* domestic_violence domestic_abuse tax_evasion bribery under_investigation guilty! offender* *_offence*
`,
  things: `
hash! narko! cannabis drugs! stoffer! kokain! cocaine heroin! amfetamin! vold! kniv! knife! våben! weapon* gun! penge! money! cash! kassen till! laptops promille* breathaly* påvirket kørekort* kortet licence! license! speeding* hastighed* hastighedsov* trusler! trusselsbreve stolen theft* tyveri* indbrud* svindel* bedrag* fraud* mandatsvig bestik* brib* korrupt* hvidvask* launder* domstol* retten! court! straffelov* dom! dommen months_in måneders years_in record! convictions verdict! trial! anmærkning* forhold! background_check*
`,
  acts: `
politi* police! cops! anmeldt_for reported! anklager* anklagemynd* prosecut* dømt! dommer! caught! taget_i taget_for grebet tage_penge taking_cash taking_money lost_his lost_her fængsl* mistanke! suspected erkend* tilstå* tilstod admitted confess* bortvis* afhør* kræver! claims_he bøde! bøden fined! fik_en fået_en straf! straffet salg_af besiddelse* frakendt detained held! hans_sag hendes_sag his_trial her_trial magistrat* attesten serving!
`,
  not: `
konventionalbod* kontrolafgift* tyverisik* tyverialarm* voldsom* voldgift* fængslende svindlende sigtet_to stjæle_dig steal_a_* fine_print dom_i domicil* anti_brib* fraud_prevention track_record* arrested_by record_of in_the_record dommen_over_kval guilty_pleasure feel_guilty total_offense truet_med_at
`,
};
