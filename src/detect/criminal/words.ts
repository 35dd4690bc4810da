import type { CategoryWords } from "../_lexicon/words";

/** Offences of the Danish criminal code (straffeloven) in everyday words, proceedings, punishment, and the English for it. */
export const criminalWords: CategoryWords = {
  states: `
tidligere_straf* ustraf* tidligere_dømt dømt_for dømt_efter dømt_til dom_for idømt* sig_skyldig kendt_skyldig skyldig_i måneder_betinget *betinget_dom *betinget_straf
sigtes! tiltales! mistænkt! mistænkes! under_mistanke anholdt! anholdels* varetæg* grundlovsf* i_fængsel sidder_inde siddet_inde sad_inde afson* aftjen* løslad* prøvelø* samfundst* fodlænke* *tilhold! *tilholdet detentionen i_arrest* bag_tremmer
efterforskes! under_efterf* *politianm* meldt_til_pol* anmeldt_til_pol* anmeldt_for anmeldt_ham anmeldt_hende anmelde_ham anmelde_hende eftersøgt_af efterlyst_af kendt_af_pol* frikendt! frifundet! tiltalefr* ungdomskrim* ungdomssan* for_en_dommer kriminel_fort* kriminel_løbe* udvist_af_d* indrejseforb*
spirituskør* spritkør* spritbil* promillek* narkokør* vanvidsk* frakend* uden_kørekort klip_i_k* i_promille blitzet! fartbøde* kørt_fuld kørte_fuld påvirket_bag
i_at_stjæle tage_penge taget_penge tog_af_kas* taget_af_kas* taget_fra_kas* stjålet_fra_k* stak_af_med stukket_af_med har_stjålet havde_stjålet have_stjålet har_hugget tyvstj* *kassesvi* *underslæ* *mandatsv* skattesv* skatteunddr* momssv* socialt_bed* arbejder_sort arbejdet_sort modtaget_best* imod_bestik* hacket_sig falsk_underskr* falske_bilag falske_fakt* dokumentf*
*voldsdø* slået_sin slog_sin slår_sin slået_hende slår_hende slog_hende stukket_ned befaml* blottet_sig blottede_sig blufær* krænkende_bill* hævnporno* sexforbr* pædofil! sat_ild_til satte_ild_til pusher! bandem* banderel* rockerm*
convicted! convict! *spent_conv* criminal_rec* criminal_hist* criminal_past police_rec* with_a_record found_guilty pleaded_gu* pled_gu* pleaded_not sentenced! suspended_sen* community_or* arrested! under_arrest arrest_warr* facing_ch* press_charg* pressing_charg* on_charges_of indicted! on_remand on_bail in_prison in_jail to_prison from_prison of_prison jailed! imprisoned incarcerated! behind_bars into_custody in_custody served_time serving_time did_time restraining_or* non_molest* ankle_tag
police_caution under_caution questioned_by_p* wanted_by_p* reported_him_to reported_her_to is_under_inv* was_under_inv* investigated_for
shoplift* dui! dwi! drunk_driv* drink_driv* driving_under_the_i* driving_ban banned_from_driv* disqualified_from_dr* lost_his_lic* lost_her_lic* lost_my_lic* over_the_limit red_handed in_the_till from_the_till caught_steal* stealing_from stole_from fiddling_his fiddling_exp* hacked_into drug_deal* drug_poss* drug_traf* drug_offen* drug_charg* possession_with_i* hit_and_run set_fire_to beat_up_her assaulted_a assaulted_his common_ass* punched_a* molesting exposed_hims* indecent_im* child_porn* verurteilt* vorbestraft* previous_convict* prior_convict* remanded_in bøde_på fået_bøde fik_en_dom fået_en_dom tidligere_dom charged_by_the_p* sent_to_jail went_to_jail afsløret_i opdaget_i i_egen_lomme foreningens_p* afhørt_af_pol* fingrene_i_kas* hånden_i_kas* narkodom* dage_ubet* måneder_ubet* år_ubet* meldepligt bedrager! svindler! voldsmand* voldelig_mod morder! hustruvold* partnervold truet_med_en_k* truet_på_l* truet_med_at_slå truede_med_at_slå was_suspected_of is_accused_of was_accused_of been_accused_of speeding_ticket speeding_fine admitted_taking admitted_steal* police_have_int* awaiting_trial lost_his_driv* lost_her_driv* benefit_fraud steals! thief! assaulting sigtede! *fængslet! i_fængslet *betinget_f* en_bøde bøde_for parole! skal_i_retten på_sin_dom venter_dom udslus* struck_off misappropr*
blev_dømt blevet_dømt har_en_dom bliver_efterf* snydt_med snyder_med snød_med spirituspåv* spritpåv* kørt_for_st* truet_en truede_en truet_sin truede_sin truet_h* truede_h* er_voldelig var_voldelig kendt_i_pol* rockerf* til_afhør* erkendt_f* har_tilst* bærer_våb* sidde_inde
criminal_conv* been_steal* has_stolen stole_a stole_mon* committed_an_off* committed_fr* committed_th* falsified_* false_exp* fiddled_* hacked_the did_commun* threatened_h* threatened_me is_violent sex_offen* known_offen* on_his_dbs has_a_fel* has_a_misd* is_on_trial due_in_court reported_to_the_pol* took_brib* report_her_to report_him_to laundered_* embezzlement embezzled_m* embezzled_f* embezzling
straffet_for straffet_med straffet_to kriminalregist* i_en_bande hells_ang*  behandlingsdom* hjemmeafs* probation_officer ankle_mon* ankle_br* electronic_tag curfew ex_offend* possession_of_dr* possession_of_c* possession_of_a_w* pilfer* kørsel_i_frak* hensynsløs_kør* svindlet_sig frihedsber* manddrab* drabsforsøg* attempted_mur* sædelighedsd* sædelighedss* voldss* voldsp* hashs* kokains* bedragerisag* voldtægtssa* straffesag_mod dømd! dömd! dömts! på_anstalt anhållen häktad åtalad tiltalt siktet angezeigt tax_fraud* tax_evas* identity_theft forsikringssv* hacking_sig fanget_med busted_for i_detention* sat_fast opholdt_sig_i_f* in_a_gang gang_member* er_kriminel var_kriminel tidligere_krim* tidligere_indsat indsat_i tidligere_banded* udgang_fra_f*
taking_money took_cash took_money til_privat_brug   hævet_på_firm* hævet_på_virks* hævet_på_for* overtrådt_tilh* stalker! stalket! stalked! indecent_exp* sexual_ass* sexually_ass* in_a_fight
kørte_for_hurt* court_date anmeldes_til_p* overgivet_til_pol* reported_to_pol* sat_i_fængs* fængselsstraf* konfisker* beslaglagt* tiltale_mod
false_accounting våbensag* narkosag* tyverisag*
mangler_i_kas* a_caution months_inside years_inside criminal_dam* *pågreb* diebstahl* verhaft* gefängnis* misshandel*
taking_cash_from
years_for_d* months_for_d*
tog_penge på_stoffer narko_i* helping_himself_to
forged_a forged_the forged_his forged_my
fersk_gern* *s_betinget *s_ubetinget førerret*
sigtet! handcuff* håndjern inde_at_sidde affray wire_fraud møde_i_retten mødt_i_retten
a_conviction_* conviction_for conviction_on
slået_en_pæ*
arrestordre*
fradøm*
står_anklaget anklaget_for* stands_accused suspect_him suspect_her   stikke_af_med
stikke_af_kassen stukket_af_kas* faldt_dom doing_time
 trouble_with_the_p*  besøg_af_pol* hentet_af_pol* hentet_af_b*
taget_af_pol* picked_up_by_p*
socialbedr*
is_wanted_in is_wanted_by
lænke_om anmeldt_det
politiet_hentede police_came_f*`,
  said: `kriminel! rocker! hæler! tyv! tyvagtig!`,
  matters: `
*straffeatt* børneatt* strafferegi* dbs_check* kriminalfors* fængselss* *statsfæng* bødestr* voldsd* bødeforl* dagbød* straffesag* anklagesk* tiltale! tiltalen ransag* bagmandsp*
stjal! stjæle! stjæler! røvet! rapset! svindlet svindlede *forfalsk* voldtag* voldtog børnepor* overgreb_mod overgreb_på drabsf* knivst* *våbenbe* skyldig! i_byretten
defrauded rapist sigtelse* *tyveri! tyveriet hæleri *røveri! *bedrageri! *bedrageriet svindel! *afpresn* hærværk! brandst* vold! *voldtægt* *overgreb! mord! slagsmål! *overfald*
by_the_police
inmate criminal_case court_case_against
arrest! kassen_stemmer till_was domestic_ab*
*fængsel!
drugs_conv* drug_conv*
anklagem*
convictions!
*snyd! drab`,
  things: `
tyven! stjålet *indbrud! indbruddet voldelig krænkels* trusler! truet! truede! stalk* hash! hashen narko! euforis* kokain! amfetam* cannabis heroin! stoffer! smugl* kniv! *våben! *kreditkort* firmakort* dankort* påvirket kørekort* promille hastigheds* fartkontrol *bestik* korrup* hvidvask* menneskeh* hacket! hackede lækket! sort_arb* ssp! straf! straffen straffelov* anmærkn* bøde! bøden attesten attest!
theft! burgl* robbery robbed fraud! fraudster defraud* forgery forged falsif* extort* blackmail* vandali* arson assault* rape! raped manslau* murder* stabb* insider_tra* perjur* steal! stealing stole! stolen kidnap* pedoph* paedoph* tax_eva* brib* kickback* launder* drugs! cocaine knife! firearm weapon! trafficking smuggl* speeding breathal* background_ch* felon* misdem* prison! jail! verdict on_probation disclosures prosecution criminal_charg* terrorist embezzled under_jakken under_trøjen under_frakken i_tasken uden_at_betale without_paying in_his_bag in_her_bag sin_egen_konto his_own_account her_own_account petty_cash customer_list kundeliste* returkom* af_politiet afhørt *afhøring! kundekonto* våbenlov* pills! weed! khat! kasseopg* for_retten incest* domestic_vi*
sort_løn til_politiet with_drugs
sexchik* harass* gramse* groping groped upassende_ber* krænkende* befølt inappropriate_t* sexual_mis* misconduct digital_exp* voldss* magistrates crown_court fængslet ecstasy mdma lsd frihedsb* husfreds* phishing_sc* identitetst* kriminalitet! kriminelle
virksomhedens_kort firmaets_kort company_card* foreningens_kort
forging! forge!
in_the_boot private_ting egen_taske cctv på_kamera kameraet
til_sig_selv fake_id falsk_id company_lap* break_in
stjålne fusk*
kundedata* HMP! betinget! km_t mobilepay
in_his_coat in_her_coat in_his_jacket in_her_jacket falske_timer`,
  acts: `
anklage* dømt! taget_i taget_for taget_med grebet snuppet mistanke! mistænker mistænke erkend* tilstå* tilstod indrøm* bortvis* fyret_for fyret_efter sagen_mod sag_mod straffet besiddels* begået begik anmeldt! efterforsk* kendt_for efter_dom misbrugt misbrugte misbruger forsvarer! hans_sag hendes_sag vidne_mod viser viste kommet_retur kom_retur
prosecuted caught! charged_with suspected! suspect! suspects guilty! admitted admits confess* fired_for sacked_for dismissed! let_go_for suspended_for cautioned_for fined! detained serving! his_trial her_trial trial_for nicked busted reported_for possession_of red_flag disclos* probation_off* salg_af sælge sælger solgte solgt mistet mistede mister frataget inddraget modtaget blev_taget er_taget blevet_taget bliver_taget beholde overført overfører transferred took_from kopieret meldt_ham meldt_hende hentet! allegation* selling dealing! sold! handler_med done_for taking_his stukket kræver taget_mit
taget_varer years_for has_to_report failed! deals!
klaget_over klager_over klagede_over klage_over complained_of complained_about complained_that complaint_of complaint_ag* anmelder! to_the_police politianmeld* raided dyrker accuses accuse retssag* on_trial beskyldt* beskylder
reported_him reported_her reported_the_n* reported_his reported_me
nappet pågreb* knaldet_for private_køb private_indk* private_purch*
på_livet med_vold med_kniv af_betjente
seen_on on_cctv på_overv*
months_for putting ryger smoking tager_p* tager_v*
fundet found! fandt! stopped! stoppet! fra_skuffen
hævet_p* hævede_p* i_at!
udbetalt politiet!
greb!
yrs_for
måneder!
på_video on_video
court! politi! retten! charges! involved_in indblandet_i linked_to`,
  not: `konventionalb* kontrolafg* p_bøde parkeringsb* tyverisik* tyveria* fængslende dømt_til_at sigtet_mod sigtet_efter har_sigtet_m* tilhold_i sidder_inde_m* siddet_inde_m* sad_inde_m* skyldig_i_at stjæle_dig stjæler_tid stjæler_op* stjålet_min stjålet_mit nogen_har_stj* fik_stjålet fået_stjålet blev_stjålet blevet_stjålet udsat_for_* offer_for_* i_tvivl truet_med_at med_fængslet børneattester
steal_a_* fine_print anti_br* fraud_pre* fraud_det* track_rec* record_of guilty_plea* feel_guilty m_guilty_of stole_my_* victim_of_* victims_of_* drug_deale* bøde_på_op* afhørt_kunder* oplæg_om_* foredrag_om_* kursus_i_* kursus_om_*
someone_stole_a someone_has_st* stolen_my
tiltalt_hun
betinget_af
tiltales_de tiltales_som siden_overf* blev_overf* blevet_overf* overfaldet_af*
convictions_of
stjæler_altid stjæler_b*
sidder_inde_p* foreningens_po*`,
};
