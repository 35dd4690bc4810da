import type { CategoryWords } from "../_lexicon/words";

/** Offences of the Danish criminal code (straffeloven) in everyday words, proceedings, punishment, and the English for it. */
export const criminalWords: CategoryWords = {
  states: `
aftjen* kendt_af_pol* tiltalefr* promillek* blitzet! tog_af_kas* taget_fra_kas* falske_bilag sexforbr*
pleaded_not fiddling_his fiddling_exp* common_assau* molesting indecent_im* charged_by_the_p* police_interviewed! police_questioned! interviewed_by_pol* interviewed_by_the_p* interviewed_under_c* wears_a_tag fingrene_i_kas*
dage_ubet* år_ubet* hustruvold* truet_med_at_slå police_have_int* på_sin_dom venter_dom snyder_med snød_med
spirituspåv* spritpåv* kendt_i_pol* rockerf* committed_an_off* false_expens* fiddled_* hacked_the did_commun*
has_a_misd* report_her_to report_him_to hjemmeafs* ex_offend* kørsel_i_frak* hensynsløs_kør* frihedsber*
sædelighedsd* kokains* hacking_sig opholdt_sig_i_f* udgang_fra_f* took_cash
våbensag* narkosag* tyverisag* months_inside years_inside diebstahl* gefängnis* misshandel* håndjern
affray stikke_af_med trouble_with_the_p* besøg_af_pol* picked_up_by_pol*
tidligere_straf* ustraf* tidligere_dømt dømt_for dømt_efter dømt_til dom_for idømt* sig_skyldig kendt_skyldig skyldig_i måneder_betinget *betinget_dom *betinget_straf
sigtes! tiltales! mistænkt! mistænkes! under_mistanke anholdt! anholdels* varetæg* grundlovsf* i_fængsel sidder_inde siddet_inde sad_inde afsone* afsoning* løslad* prøveløs* samfundstj* fodlænke* *tilhold! *tilholdet detentionen i_arrest* bag_tremmer
efterforskes! under_efterf* *politianm* meldt_til_pol* anmeldt_til_pol* anmeldt_for anmeldt_ham anmeldt_hende anmelde_ham anmelde_hende eftersøgt_af efterlyst_af frikendt! frifundet! ungdomskrim* ungdomssan* for_en_dommer kriminel_fort* kriminel_løbe* udvist_af_dan* indrejseforb*
spirituskør* spritkør* spritbil* narkokør* vanvidskør* frakend* uden_kørekort klip_i_k* i_promille fartbøde* kørt_fuld kørte_fuld påvirket_bag
i_at_stjæle taget_af_kas* stjålet_fra_k* har_stjålet havde_stjålet have_stjålet har_hugget tyvstj* *kassesvi* *underslæ* *mandatsv* skattesv* skatteunddr* momssv* socialt_bed* arbejder_sort arbejdet_sort modtaget_best* imod_bestik* hacket_sig falsk_underskr* falske_fakt* dokumentfalsk*
*voldsdø* slået_sin slog_sin slår_sin slået_hende slår_hende slog_hende stukket_ned befaml* blottet_sig blottede_sig blufær* hævnporno* pædofil! sat_ild_til satte_ild_til pusher! bandem* banderel*
convicted! convict! *spent_conv* criminal_rec* criminal_hist* criminal_past police_record* with_a_record found_guilty pleaded_gu* pled_gu* sentenced! suspended_sen* community_order* arrested! under_arrest arrest_warr* facing_charg* press_charg* pressing_charg* indicted! on_remand on_bail in_prison in_jail to_prison from_prison of_prison jailed! imprisoned incarcerated! behind_bars into_custody in_custody served_time serving_time did_time restraining_or* non_molest* ankle_tag
police_caution under_caution questioned_by_pol* wanted_by_pol* reported_him_to reported_her_to investigated_for
shoplift* dui! dwi! drunk_driv* drink_driv* driving_under_the_i* driving_ban banned_from_driv* disqualified_from_dr* lost_his_lic* lost_her_lic* lost_my_lic* over_the_limit red_handed in_the_till from_the_till caught_steal* stealing_from stole_from hacked_into drug_deal* drug_poss* drug_traf* drug_offen* drug_charg* hit_and_run set_fire_to assaulted_a punched_a* exposed_hims* child_porn* verurteilt* previous_convict* prior_convict* bøde_på fået_bøde fik_en_dom fået_en_dom tidligere_dom sent_to_jail went_to_jail afsløret_i opdaget_i i_egen_lomme foreningens_peng* afhørt_af_pol* hånden_i_kas* narkodom* måneder_ubet* har_meldepligt meldepligt_hos bedrager! svindler! voldsmand* voldelig_mod morder! partnervold speeding_ticket speeding_fine awaiting_trial lost_his_driv* lost_her_driv* benefit_fraud steals! thief! assaulting sigtede! *fængslet! i_fængslet *betinget_f* en_bøde bøde_for parole! skal_i_retten udslus* struck_off misappropr*
blev_dømt blevet_dømt har_en_dom bliver_efterf* kørt_for_st* truet_en truede_en truet_sin truede_sin truet_h* truede_h* er_voldelig var_voldelig til_afhør* erkendt_f* har_tilst* bærer_våb* sidde_inde
criminal_conv* has_stolen committed_frau* committed_thef* falsified_* threatened_h* threatened_me sex_offen* known_offen* on_his_dbs has_a_fel* due_in_court reported_to_the_pol*
straffet_for straffet_med kriminalregist* i_en_bande hells_ang* behandlingsdom* probation_officer ankle_mon* ankle_br* electronic_tag curfew pilfer* svindlet_sig manddrab* drabsforsøg* attempted_mur* sædelighedss* voldsparat* hashsa* hashsm* bedragerisag* voldtægtssa* dømd! dömd! på_anstalt åtalad tiltalt siktet tax_evas* identity_theft forsikringssv* fanget_med i_detention* sat_fast in_a_gang gang_member* er_kriminel var_kriminel tidligere_krim* tidligere_indsat indsat_i
til_privat_brug hævet_på_virks* overtrådt_tilh* stalker! stalket! stalked! indecent_exp* sexual_ass* sexually_ass*
kørte_for_hurt* anmeldes_til_p* overgivet_til_pol* reported_to_pol* sat_i_fængs* fængselsstraf* konfisker* beslaglagt* tiltale_mod
false_accounting
a_caution criminal_dam* *pågreb*
years_for_dr* years_for_dea* months_for_dr* months_for_dea*
på_stoffer narko_i* helping_himself_to
forged_a
fersk_gern* *s_betinget *s_ubetinget førerret*
sigtet! inde_at_sidde wire_fraud møde_i_retten mødt_i_retten
conviction_for conviction_on
slået_en_pæ*
arrestordre*
fradøm*
står_anklaget anklaget_for* suspect_him suspect_her
faldt_dom doing_time done_time butikstyv!
hentet_af_pol* hentet_af_bet*
taget_af_pol*
socialbedr*
lænke_om anmeldt_det
politiet_hentede police_came_f*
embezzl* accused_of suspected_of pustede! til_bekend* komme_nærmere_end ikke_nærme* stay_away_from_h* to_i_civil
civilkl* plain_clothes police_took politiet_tog politiet_led* hampeplant* *muldyr! money_mule* unpaid_work fraud_squad uden_jagtt* krybsk*
dealing_dr* referral_order* youth_court set_light_to set_alight torched sigtedes anklagede! forvaringsd*
previous_offen* i_spjældet points_on_h* kørekortet_fra lange_fingre helped_himself helped_herself cheques_to_h*
hit_his_w* knytnæv* headbutt* images_of_chi* billeder_af_børn offenders_reg* barred_list bag_lås
possession_with_i* possession_of_a_w* remanded_in in_the_dock!
possession_of_c* taking_cash_from stikke_af_kassen
doing_commun* wearing_a_tag forged_the his_conviction her_conviction evaded_tax* *s_under_inv* udvist_af_lan* gammel_dom rockerk*
rockerm* *s_violent *s_wanted_by *s_remanded police_searched
is_on_trial is_wanted_in
beat_up_h* skipped_bail siphoned trouble_with_the_law plyndret a_conviction
court_date
stak_af_med mangler_i_kas* snydt_med snydt_i_skat handcuff*
served_his_sent* served_her_sent* in_the_cells på_sin_egen_konto
mand_slår_h* hendes_mand_slår kæreste_slår *_er_voldelig voldsramt* tag_comes_off
a_ban_for uden_forsikr* udvist_ved_dom på_fri_fod international_arres* flugtbil*
hackingp* acquitted manslaught* assault_charge overtrådt_tav* brud_på_tavsh* stjal_fra stole_our
stole_the_t* euforiloven efter_euforil* tiltalt_efter night_in_a_cell a_cell_on
court_file smugled* smuglet
min_dom_fra hans_dom_fra hendes_dom_fra under_suspicion served_30 days_for_viol*
misbrugt_sin_d* misbrugt_sin_søn misbrugt_sine_b*
with_probation to_probation probation_know* probation_serv* been_inside_for`,
  said: `kriminel! rocker! hæler! tyv! tyvagtig!
eftersøgt!`,
  matters: `
dagbød* tyveriet brandstift* till_was drug_conv*
*straffeatt* børneatt* strafferegi* kriminalfors* fængselss* *statsfæng* bødestr* voldsd* bødeforl* straffesag* anklagesk* tiltale! tiltalen ransag* bagmandsp*
stjal! stjæle! stjæler! røvet! rapset! svindlet svindlede *forfalsk* voldtag* voldtog børneporno* overgreb_mod overgreb_på drabsf* knivstik* knivstuk* *våbenbe* skyldig! i_byretten
defrauded rapist sigtelse* *tyveri! hæleri *røveri! *bedrageri! *bedrageriet svindel! *afpresn* hærværk! vold! *voldtægt* *overgreb! mord! slagsmål! *overfald*
by_the_police
inmate criminal_case court_case_against
arrest! domestic_ab*
*fængsel!
anklagem*
convictions!
*snyd! drab
dbs_check* spritdom* harassment_ca* harassment_compl* sexchikanes* krænkelsess* ABH! GBH!`,
  things: `
his_own_account digital_expo* frihedsb* husfreds* phishing_sc* identitetst* firmaets_kort foreningens_kort
tyven! stjålet *indbrud! indbruddet voldelig krænkels* trusler! truet! truede! stalk* hash! hashen narko! euforis* kokain! amfetam* cannabis heroin! stoffer! smugl* kniv! *våben! *kreditkort* firmakort* dankort* påvirket kørekort* promille hastigheds* fartkontrol *bestik* korrup* hvidvask* menneskeh* hacket! hackede lækket! sort_arb* ssp! straf! straffen straffelov* anmærkn* bøde! bøden attesten attest!
theft! burgl* robbery robbed fraud! fraudster defraud* forgery forged falsif* extort* blackmail* vandali* arson assault* rape! raped manslau* murder* stabb* insider_tra* perjur* steal! stealing stole! stolen kidnap* pedoph* paedoph* tax_eva* brib* kickback* launder* drugs! cocaine knife! firearm weapon! trafficking smuggl* speeding background_chec* felon* misdem* prison! jail! verdict on_probation disclosures prosecution criminal_charg* terrorist embezzled i_tasken uden_at_betale without_paying in_his_bag in_her_bag sin_egen_konto petty_cash customer_list kundeliste* returkom* af_politiet afhørt *afhøring! kundekonto* våbenlov* pills! weed! khat! for_retten incest* domestic_vi*
sort_løn til_politiet
sexchik* harass* gramse* groping groped upassende_ber* krænkende* befølt inappropriate_tou* sexual_mis* misconduct voldss* magistrates crown_court fængslet ecstasy mdma lsd kriminalitet! kriminelle
virksomhedens_kort company_card*
forging! forge!
private_ting cctv på_kamera kameraet
til_sig_selv fake_id falsk_id company_lap* break_in
stjålne fusk*
kundedata* HMP! betinget! mobilepay
falske_timer
skunk!
her_own_account km_t in_his_coat
under_jakken breathal*
the_tag his_tag helping_himself helping_herself`,
  acts: `
his_trial her_trial trial_for reported_his knaldet_for yrs_for
anklage* dømt! taget_i taget_for taget_med grebet snuppet mistanke! mistænker mistænke erkend* tilstå* tilstod indrøm* bortvis* fyret_for fyret_efter sagen_mod sag_mod straffet besiddels* begået begik anmeldt! efterforsk* kendt_for efter_dom misbrugt misbrugte misbruger forsvarer! hans_sag hendes_sag vidne_mod viser viste kom_retur
prosecuted caught! charged_with suspected! suspect! suspects guilty! admitted admits confess* fired_for sacked_for dismissed! let_go_for suspended_for cautioned_for fined! detained serving! nicked busted reported_for possession_of red_flag disclos* probation_off* salg_af sælge sælger solgte solgt mistet mistede mister frataget inddraget modtaget blev_taget er_taget blevet_taget bliver_taget beholde overført overfører transferred took_from kopieret meldt_ham meldt_hende hentet! allegation* selling dealing! sold! handler_med done_for taking_his stukket kræver
taget_varer years_for has_to_report failed! deals!
klaget_over klager_over klagede_over klage_over complained_of complained_about complained_that complaint_of complaint_ag* anmelder! to_the_police politianmeld* raided dyrker accuses accuse retssag* on_trial beskyldt* beskylder
reported_him reported_her reported_the_n* reported_me
nappet pågreb*
på_livet af_betjente
seen_on on_cctv på_overv*
months_for putting ryger smoking tager_p* tager_v*
fundet found! fandt! stopped! stoppet!
hævet_penge hævede_penge i_at!
udbetalt politiet!
greb!
måneder!
court! politi! retten! charges! involved_in indblandet_i linked_to
ordered_by charged_h*
taget_mit private_indk* fra_skuffen
sells
indoors home_for home_by afraid! report_it to_report`,
  not: `
sigtet_grus sigtet_sand sigtet_jord konventionalb* kontrolafg* p_bøde parkeringsb* tyverisik* tyveria* fængslende dømt_til_at sigtet_mod sigtet_efter har_sigtet_m* tilhold_i sidder_inde_m* siddet_inde_m* sad_inde_m* stjæle_dig stjæler_tid stjålet_min stjålet_mit nogen_har_stj* fik_stjålet fået_stjålet blev_stjålet blevet_stjålet udsat_for_* offer_for_* i_tvivl truet_med_at med_fængslet børneattester
steal_a_* fine_print anti_br* fraud_pre* fraud_det* track_rec* with_a_record_of guilty_plea* feel_guilty m_guilty_of stole_my_* victim_of_* victims_of_* drug_deale* oplæg_om_* foredrag_om_* kursus_i_* kursus_om_*
stolen_my
tiltalt_hun
betinget_af
tiltales_de tiltales_som siden_overf* blev_overf* blevet_overf* overfaldet_af*
convictions_of
stjæler_altid
foreningens_po*
sidder_inde_p*
anmeldt_indb* anmeldt_tyv* anmeldt_hær*
stole_på stole_til stole_og_bor* borde_og_stole steal_the_s* stole_the_s* rampelys* børneattest_på
fører_straffesag* records_check_p*
uforfalsk*
on_trial_p* on_trial_v* on_trial_b*`,
};
