import type { CategoryWords } from "../_lexicon/words";

/** Offences of the Danish criminal code (straffeloven) in everyday words, proceedings, punishment, and the English for it. */
export const criminalWords: CategoryWords = {
  states: `
tidligere_straf* ustraf* plettet_straf* dømt_for dømt_efter dømt_til dom_for idømt* domfæld* skyldig! betinget_dom betinget_fæng* betinget_straf voldsdø*
sigtet_for sigtes_for tiltalt! mistænkt! anklaget_for anholdt! anholdes varetæg* grundlovsf* *fængslet! i_fængsel sidder_inde siddet_inde afsoner! afsone! afson* prøvelø* løsladt samfundst* fodlænke* *tilhold! *tilholdet kriminalfors* detentionen i_arresten *politianm* meldt_til_pol* eftersøgt_af
spirituskør* spritkør* promillek* narkokør* vanvidsk* frakend* taget_kørek* klip_i_k* i_promille i_at_stjæle tage_penge stjålet_fra_k* *kassesvi* *underslæ* *mandatsv* skattesv* ungdomssan* kriminel_fort*
convicted! conviction_for convictions_for *spent_conv* criminal_rec* criminal_hist* police_rec* found_guilty pleaded_gu* pled_gu* plead_gu* sentenced! suspended_sen* community_or* arrested! accused_of suspected_of under_arrest on_bail on_parole parole_off* on_probation probation_off* in_prison in_jail to_prison to_jail prison_sent* jailed! imprison* incarcer* behind_bars into_custody in_custody restraining_or* shoplift* dui! dwi! drunk_driv* drink_driv* stealing_from stole_from embezzl* police_caution with_a_record served_time verurteilt* vorbestraft* offenders_reg* ubetinget_fæng* ubetinget_dom ubetinget_fra* previous_convict* hours_of_community_s* har_sigtet did_time fined_for cautioned_by bag_tremmer i_spjældet domme_for kørekort_er_inddraget i_byretten arraigned on_charges_of bøde_for_besid* fartbøde* appear_in_court *_conviction_for indicted indictment`,
  said: ` kriminel! under_investig* criminal!`,
  matters: `
*straffeatt* børneatt* strafferegi* dbs_check* fængselss* *fængselsd* bødestr* voldsd* fængsel! prison! jail! straffesag* tiltale! tiltalen sigtelse* afhørt *afhøring! straf! straffen ransag* bagmandsp*  
*tyveri! tyveriet tyv! stjålet stjal! stjæle! stjæler hæleri *røveri! indbruddet *bedrageri! *bedrageriet svindel! svindlet skattesn* *afpresn* hærværk! brandst* vold! *voldtæ* voldtag* *overgreb* blufær* incest* pædof* børnepor* drab! drabsf* mord! knivst* trusler_mod truet! stalk* hashsa* narkosa* *våbenbe* euforis* *forfalsk* *falskneri* bandem* slagsmål! overfald*
 larceny defraud* arson rape! raped rapist molest* stabb* drug_traf* perjur* stealing stole! child_porn* pedoph* paedoph* domestic_vi* domestic_ab*`,
  things: `
hash! narko! cannabis drugs! kokain! cocaine heroin! amfetam* kniv! knife! våben! weapon* penge! money! kassen till! laptops breathal* påvirket kørekort* kortet licence license speeding hastigheds* trusler! stolen indbrud! bestik* korrup* hvidvask* launder* retten! court! straffelov* dom! dommen record! convictions verdict anmærkn* background_ch* egen_konto own_account theft! burgl* robbery fraud! extort* blackm* vandali* bribery kidnap* murder* assault* drug_poss* drug_deal* insider_tra* tax_eva* misdem* felon* manslau* forgery`,
  acts: `
*politi! politiet police! cops! reported! anklage* prosecut* dømt! caught! taget_i taget_for grebet taking_cash lost_his lost_her mistanke! suspected erkend* tilstå* tilstod admitted confess* bortvis* afhør* kræver! bøde! bøden fined! fik_en fået_en straffet salg_af besiddels* detained serving! hans_sag hendes_sag his_trial magistrat* attesten overført transferred tilbageh* taget_i_at guilty_of charged_with arrested indicted convicted`,
  not: `konventionalb* kontrolafg* tyverisik* tyveria* fængslende stjæle_dig stjålet_min steal_a_* fine_print i_tvivl anti_br* fraud_pre* track_rec* arrested_by record_of guilty_plea* feel_guilty truet_med_at med_fængslet charged_with_f* stole_christ* m_guilty_of guilty_of_forg*`,
};
