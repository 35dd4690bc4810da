import type { CategoryWords } from "../_lexicon/words";

/** Everyday words for the chapters of ICD-10, for treatment, and for what follows at work. */
export const healthWords: CategoryWords = {
  states: `
expecting_a_ch* expecting_her expecting_in_* sjuki* sjukanm* sygeperi* frisk_igen ikke_så_frisk har_det_hårdt
har_det_værre ikke_ovenpå ligger_i_sengen brudt_sammen knækket_sammen ende_på_det_hele skære_i_sig drikkepro*
på_druk feel_rough feeling_lousy t_feeling_g* got_a_cold still_off_with on_the_bottle end_it_all
lost_her_baby han_brød_sammen hun_brød_sammen jeg_brød_sammen brød_grædende brudt_helt_s* has_a_disab*
have_a_disab* t_cope see_a_the* seen_a_ps* on_the_drink off_the_drink taget_prøver vil_ikke_leve ønsker_at_dø keeping_her_in
ikke_sove_om ligger_på_herl* failed_drug* failed_a_drug* positive_drug* skal_syes special_care ser_skidt_ud
stabil_tilst* nasty_fall stressorl* kræftpakke bruger_ble går_med_ble difficulty_walk* sover_ikke sover_så_d*
hvad_han_fejler hvad_hun_fejler på_flasken tage_blodp* skar_sig had_a_scan had_a_breakd* drug_prob*
to_the_emergency_r* barely_walk cognitive_impair* blod_i_urin* blod_i_afføring* født_tidligt unable_to_walk
unable_to_lift glemmer_alt hiver_efter_v* rigtig_skidt virkelig_skidt har_det_ikke_* har_det_stramt sygeskr*
signed_off_un* registered_dis* trying_for_a_b* den_er_positiv drikker_h* difficulty_sl* not_eaten bruger_ilt
her_recovery his_recovery my_recovery had_an_acci* got_a_temperature fået_ilt had_a_fit smerteklin*
tabte_barnet tabt_barnet has_down_s have_down_s not_long_left ikke_længe_igen klappede_sammen i_risikogr*
paryk! lille_ny_på_vej lykkelige_omst* ugers_scan* week_scan* mundafl* støttepæd* kender_ikke_sine
having_a_proc*
*sygem* *sykem* sjukskriv* *krankges* fraværsmel* fraværsmed* syg! sjuk! syk! krank! sygeda* sengeligg* uarbejdsd* indlagt! indlæggel* indlægges! tvangsind*
utilpas ikke_på_toppen ikke_rask ikke_frisk under_dynen ondt_i
med_flaget kastet_op kaster_op kastede_op
*gravid* venter_sig mistet_barnet mistede_barnet bækkenl* svangersk* venter_barn schwanger*
førtidsp* fleksjob* mulighedserk* varighedserk* *lægeerk* lægeatt* friattest* skånehens* skånejob* jobafkl* rehabiliteringst*
god_bedring døv! svagts* svagsyn* hørehæm* ordbl* handicappet! dement! udbrændt* stressr* stresssy* har_stress med_stress af_stress related_stress depressiv! i_respirator
alkoholiker! testede_pos* *misbruger! narkoman! drikker_for_m* faldet_i_igen selvmord* sit_eget_liv testet_pos*
in_sick off_sick out_sick sick_today sick_note* sick_da* sick_child fell_ill taken_ill *ly_ill
unwell t_well t_doing_well t_feeling_well feeling_awful feeling_poorly under_the_weather come_down_with came_down_with
fit_note* medical_leav* medical_cond* stress_leave phased_ret* amended_dut* reasonable_adj*
in_hospital to_hospital in_rehab into_rehab to_rehab intensive_care paramedics
get_well speedy_rec* diagnosed pregnan* miscarr* hard_of_hear* sighted! visually_imp*
suicid* self_harm* hurt_herself hurt_himself burned_out burnt_out nervous_bre* drug_addict* overdos* tested_pos* diagnosticer* til_lægen hos_lægen hos_læge lægetid* til_psykolog i_terapi besvimede faldt_om kollapse* trimester senfølge* gangbes* nedslidt hjemme_med_syg weeks_along on_the_spectrum throwing_up signed_off_for signed_off_work drinking_again remission på_grund_af_helb* har_et_handicap fysisk_handicap hospitalis* hospitaliz* in_the_er!
*sykm* egenmeld* erkrank* langtidssyg* sygt_barn sygesam* sygeforløb* omsorgssam* blevet_rask
sløj! blevet_dårlig! blev_dårlig! bliver_dårlig! det_skidt har_det_svært
ligger_syg holder_sengen
forkøl* mistet_stemmen
helt_nede langt_nede ned_med_nakken gået_kold gik_kold belastningsreak* brændt_ud udmattet sover_dårligt skærer_i_sig selvskad*
afrusning drikker_igen alkoholpåv* spilleafh* alkoholafh*
i_koma blind_på næsten_blind synshandic* nedsat_syn
gået_af_led
har_termin have_termin i_fødsel født_for_tid* født_i_uge uger_henne måneder_henne aborteret aborterede
under_kniven på_intensiv epikris* i_udredning hos_psyk* hos_en_psyk* lægevagt* vagtlæge* ved_lægen
kronikera* *afklaringsforløb* delvis_rask* seniorpension* varigt_mén varige_mén méngrad* svie_og_smerte af_helbreds* støttekontakt*
feeling_rough not_feeling_g* t_feel_well not_feeling_well not_so_well been_off_work sick_kid*
laid_up! bedridden running_a_temp* a_high_temp head_cold has_a_cold lost_my_voice
been_off_with long_term_sick* medical_appo* hospital_app* dr_s_app* gp_app*
under_the_knife to_a_e! at_a_e! knee_op hip_op back_op from_hospital discharge_summary icu! in_a_coma terminally
in_plaster in_a_cast in_a_sling bad_back
mental_break* burn_out! low_mood struggling_mentally camhs off_the_wagon drink_problem drinking_problem alcohol_prob*
partially_sight* registered_bl* learning_disab* her_disab* his_disab* my_disab* her_condition his_condition walking_frame on_disability
morning_sick* in_labour into_labo* stillbir* stillbor* lost_the_baby postnatal_d*
hos_fys! hos_egen_læge til_scanning har_kvalme ressourceforløb 56_aftale! 56_aftalen
lammet_i lammet_fra selvmedic* self_med* sygefraværssam* fraværssam* langtidsfrav* skånebeh* limping hobbling with_stress due_to_stress because_of_stress pga_stress pivet på_bedringens
hører_stemmer venter_en_lille græder_h* grædt_h* seeing_a_the* seeing_a_ps* industrial_inju* kunstigt_koma tager_stoffer in_labor i_livsfare bed_rest venter_tvill* flex_job flexjob* på_skejby på_riget på_rigsh* på_opvågn* på_neuro* på_onko* på_ortop* på_medicinsk på_kirurg* tabt_synet mistet_synet lost_the_sight mistet_hørelsen
med_ambulance* in_an_ambulance out_of_hosp* udredning_for udredt! farveblind* on_the_mend trække_vejret ikke_løfte_t* ikke_løfte_no* ikke_løfte_mere ikke_løfte_over må_ikke_løfte humper til_operation hos_tandlæge* jordem* midwife til_øjenl* på_medicin bruger_medicin tager_medicin takes_medic* taking_medic* sundhedstilst* stable_cond* rushed_to_h* no_lifting housebound had_a_fall my_gp her_gp his_gp see_a_spec* seeing_a_spec* blood_work not_coping aa_meet* aa_møde* ildebef* personality_dis* indkaldt_til_op*
on_medication
pakkeforløb* behandlingsforløb* høj_feber sent_home_sick
nearly_blind not_eating not_sleeping can_t_sleep can_t_walk svært_ved_at_gå kan_ikke_sove i_behandling_for treated_for fejler_noget alkoholforbrug* glemsom*
trafikuh* hører_dår* ligger_på_hospital ligger_på_sy* udskrevet_fra til_læge! til_kontrol_på til_mr! skal_opereres taget_blodp* svar_på_prø* går_med_stok gips_på haft_stress på_stress AA_møde* tab_af_erhv* invalidep* ikke_arbejdsd* fra_lægen fra_min_læ* fra_sin_læ* får_hjemmepl* stutter a_stammer skal_skånes mistet_et_barn i_behandling_hos i_behandling_på behandles_for helt_rask
had_surg* having_surg* from_surg* for_surg* recovering_f* recovering_w* step_free with_a_stick in_therapy having_couns* in_couns* medication_for self_isol* drinking_too light_duties fit_for_work unfit_to unfit_for long_term_cond* bad_reac* off_work_w* hearing_aid* epipen*
tørlagt! barnets_første_sy* barns_første_sy* barn_sygt barn_syg assistance_dog tegnsprog* sign_lang* tabt_arbejdsf* statutory_sick disability_all* disability_ben* disability_pen* lost_consc* mistede_bev* blødersy* muskeldys* muscular_dys* cerebral_p* cystisk_fib* cystic_fib* hearing_imp* allergic_to allergisk_over kræftfri* symptomfri smertepla* er_i_bedring insemin* fertilitetsb* ægdon* sæddon* egg_donor sperm_d* i_misbrug* ude_af_misb* stoffri!
visual_imp* speech_imp*
ryggen_igen operationen_gik presents_with gave_birth his_nerves her_nerves in_casualty in_a_boot må_ikke_køre_bil
her_due_date my_due_date wife_s_due* svagelig! døende!
i_afvænning
doctor_s* doctors_s* doctor_w* lægen_s* lægen_m* lægen_v* lægen_har_*
det_dårligt
blood_in_h* blood_in_m* doctor_th* has_ms! have_ms! *s_tilstand
krankenh* krankmeld* sjukhus* innlagt inlagd sykehus* ud_af_sengen kræftafd* hovedlus manage_the_stre* for_observation infirmary a_relapse relapsed positive_test an_op! misbrugsb* til_terapeut hos_terapeut læsevansk* indlæringsvansk* koncentrationsvansk*
her_op!
genindlæg* genindlagt
raskm* i_ambulance* ude_af_sengen of_a_temp* godartet
bevidstløs* skal_føde to_cancer
drukket_igen kill_hers* kill_hims* livet_af_sig
has_a_temperature
positiv_for
vannkopp*
his_appendix
til_tandlæge
macular*
hiv_pos*
*r_ædru given_the_all_c* got_the_all_c* critical_cond*
on_a_drip
mår_dårligt
barn_på_vej
nedkomst*
guide_dog
white_cane blue_badge needs_a_ramp
socialmedic* medical_cert* specialunderv* workers_comp*
access_to_work døgnafs* fødegang* fødeafd* barselsgang* maternity_w*
s_sober!
to_aa!
on_sick_l*
specialbørneh* arbejdsprøvn* mistet_sit_b* mistede_sit_b* elstol! visual_field synsfelt* mental_health_team
mental_health_n*
handicaptill* handicaptilsk*
smertelind* fertilitetsklin* helbredstil*
has_signed_him signed_him_off
signed_me_off hearing_is_get* hip_has_gone
on_a_ward on_the_ward mental_health_w* traumatisk_op* tourettes
skærmet_enh* recognise_me herself_these
loftlift*
expecting_our_fi*
lægens_* lære_at_gå_igen ikke_få_luft får_ikke_luft med_en_psyk*
til_undersøg* hos_special* waters_broke vandet_gik
hears_v* hearing_voices med_udrykning t_swallow short_of_breath i_stammer you_stammer iltflask* terminalerkl* ledighedsyd* fleksyd* plejeorlov*
plejevederl* personal_indep* short_term_dis* long_term_dis* attendance_all* mobility_sc* zimmer_fr* trappelift* stairlift støttestrøm*
compression_sto* minnesota_f* alcoholics_an* going_blind going_deaf gone_blind mister_synet doctors_h* doctor_has lægerne_har lægerne_siger lægerne_mener lægerne_tror lægerne_vil lægerne_kan ikke_sovet t_slept hårtab
hair_loss lost_her_hair ramte_muren ramt_muren gik_ned_med gået_ned_med of_hospital scalded
skærer_i
våd_amd wet_amd
in_a_e! til_fys! seeing_a_cou* keeping_me_in keeping_him_in ikke_stå_op unable_to_work hive_efter_v* weeks_early an_ambulance_h* ambulance_had
tisser_i_s* t_do_stairs kende_sine_b*
*s_off_with førlighed* lang_tid_igen for_døden hænge_sig months_to_live a_carer funny_turn lost_the_use on_oxygen sees_a_ps* a_shadow_on
not_well_enough hearing_test
er_terminal is_dying
with_a_temp* her_contractions
has_nits detox
ikke_helt_frisk rask_igen bliver_rask klappet_sammen til_terapi til_speciall* ovenpå_igen her_drinking his_drinking
sygeorl* stressforl* ser_dårligt can_t_lift medically_un* bor_på_plejeh*
sygdomsforløb* det_af_helv* kørt_på_hospital his_back_again
drinks_too lost_his_voice had_his_app* had_her_app* takes_pills tager_piller on_crutches skal_indlægges expecting_a_ba*
til_dialyse til_strå* til_mr_* til_ct! til_fysi* til_ergo* til_psyki* til_en_psyk*
til_en_spec* til_hjertes* til_akut* kemoen kroppen_sagde kroppen_siger ikke_sig_selv få_vejret får_vejret
gule_papirer den_lukkede_a* på_den_lukkede aldrig_få_børn ikke_få_børn the_snip her_own_life his_own_life
my_own_life lugtesans* smagssans* sense_of_smell in_surgery slidt_op hospitalsseng* ilt_i_hjemmet
det_er_ryggen det_er_hjertet det_er_knæ* det_er_nerverne det_er_maven has_aphasia woke_up_with har_ocd
has_ocd ocd_betyder ocd_makes ocd_gør med_ocd with_ocd blev_kørt_væk hentet_af_en_amb*
ringet_112 to_en_scan* off_his_feet off_her_feet back_on_his_feet back_on_her_feet på_højkant on_dialysis
i_dialyse har_været_syg været_syg was_ill was_sick is_recovering recuperat* convalesc* rekonvales*
er_til_operation er_til_unders* ligger_derhjemme_med ligger_underdrejet gået_ned er_brudt_ned
kan_ikke_stå kan_ikke_sidde kan_ikke_arbejde_mere kan_ikke_arbejde_p* kan_ikke_arbejde_ful* can_t_hear
barely_stand barely_move barely_see kan_næsten_ikke_gå kan_dårligt_gå ikke_støtte_på foden_oppe benet_oppe
til_genoptræ*
lukket_afdeling lukkede_afdeling closed_ward locked_ward sickness_ben* fitness_for_work demensafsn* demensafd* på_hjerteafd* på_kræftafd* fået_brok har_brok fik_brok kastet_op_hele
indlagt_ham indlagt_hende indlagt_mig barn_er_sygt barnet_er_sygt barn_er_blevet_s* barnet_er_blevet_s*
til_observation letters_jump* om_på_bogst* t_tell_red t_tell_green forskel_på_rød* ny_nyre`,
  said: `
alkoholisk! hungover bedlagt! pylret
sick! ill! blind! deaf! alcoholic! diabetic! blinde stresset dyslexic læge! psykolog! psykiater! doctor! therapist! psychiatrist! counsellor! syg! autistic ocd! ADD! hæs! ædru! depressed poorly sober! paralysed! paralyzed! sectioned! contagious! smittet! deprimeret deprimerede døende syge! lam! halt! pivet handicapped! svækket!
stress!
diabetiker! epileptiker! astmatiker! bløder! autist! hjertepatient! kræftpatient! alkoholiseret invalid!
impotent!
operation!`,
  matters: `
health_iss* blodtal* scan_results psykologforl* psykologb* samtaleter* knoglebr* concerta! ventolin*
disabled_son hoster_hele drikkeri* the_sniffles hosteanf* en_operation krystalsyg* børneorm glandular
sondemad røde_pletter røde_prikker scheduled_operation et_sammenbr* et_tilbagef* maveprob*
medical_em* term_disab* scan_showed gestational smitten *s_ibs hans_operation hendes_operation sin_operation
her_ibs my_ibs har_ibs fieber! bandscheib* magsj* kikkertu* ballonu* lumbago talebesv*
gambling_pr* bylder! tetanus vrangfo* maniod* keyhole_s* *triptyl* *floxacin* *fenidat* *phenidat*
*gabalin* adderall vyvanse plet_på_lu* tetracyc* *nyreinsuff* ehlers_d* immunsup* immunocomp* slurred nødmedic*
*kræft* *cancer* *tumor* *tumour* svulst* *metasta* leukæm* leukem* *lymfom* *lymphom* *melanom* diabet* *sukkersyg* *syge! kol! *osis! pneumo* flu! covid* tuberk* hiv! hepatit* *betænd* *infection* chickenp* mæsling* measles borrel* lyme_*
epilep* migræn* migrain* *sclerosi* *sclerose* *skleros* alzheim* huntingt* hjernery* concus* hjernebl* *hjerneskad* hjerneskan* brain_inj* *blodprop* blood_clot* stroke! hjerteanf* hjerteprob* *infarkt* *blodtryk* blood_pres* *kolester* choleste* anæmi* anemia blodmang* pacem*
fibromy* *prolaps* slipped_disc slipped_a_disc *theliom* iskias sciat* rygprob* rygskad* knæska* *opereret *opererede opereres *benbrud fractu* whipl* forbrænding forbrændingss* amput* psoria* eksem! eczema *allerg* cøliak* coeliac celiac crohn* tyktarm* mavesår gallst* nyresten* nyresyg* nyreskad* dialys* *transpl* *stofskif* thyroid* endometr* pcos! menop* overgangsal*
*depression* anxiety burnout* bipol* skizo* schizo* psykos* psykot* psychos* psychot* ptsd! adhd! autis* asperg* borderline! touret* spisefors* eating_dis* anore* bulim* panikanf* panic_at* insomn* søvnl* søvnap* dysle* dyskal* mental_heal* psykisk_* traume!
*misbrug! *misbruget afvænn* rehab! absti* alkoholprob* alkoholbeha* kemo! *kemoter* chemo* strålebeh* bestrål* radiother* insulin* antidep* antips* lykkepil* antibio* penicil* morfin* morphi* prednis* metform* sertral* ritalin elvanse på_lithium får_lithium is_on_lithium was_on_lithium take_lithium takes_lithium taking_lithium methotr* smertestill* kvalmestill* painkil* inhaler* blodfort*
blodprøve* blood_te* biops* røntg* mr_scan* mri! ct_scan* mammog* *blodsuk* koloskop* *skadestue* akutmod* emergency_ro* psyk! genoptræ* *arbejdsskad* arbejdsevne* restarbejdse* funktionsneds* funktionsnive* *hørelse høretab* hearing_lo* høreap* synstab grå_stær cataract* *kørestol* wheelch* krykke* kejsersn* c_section infertil* ivf!
fever! kvalme! dizz* opkast* vomit* åndenød besvim* fainted lammels* tinnit* diarr* food_pois* madforg* stomach_bug overvæg* obes* *_parese palsy *_syndrom*
*sygdom! *sygdommen sygefravær sygehist* illness health_rea* medical_rea* medical_hi* journalnot* patientjourn* sygeplejejourn* tandlægejourn* kronisk_* bivirk* side_eff* injured kvæst* tilskadek* til_skade dementia piskesm* in_the_hospital at_the_hospital to_the_hospital en_abort *_abortion svimmel* back_pain chest_pain* health_problem* høreskad* malignant strep_th* oxygen_t* ill_health søvnbes* neurodiv* beroligende *diagnose* diagnosis a_seizure chronic_pain chronic_ill* chronic_fat* chronic_cond* kroniske_smerter crutches radiation fertilit* *itis~
*feber! *feberen mavevirus omgangss* mave_tarm* *infektion *influenza* helvedesild lus! fnat! *herpes klamydi* AIDS! sepsis! blodforg* norovirus shingles head_lice sore_throat ondt_hals uti!
knude_i en_knude cellefor* celleprøve* keglesn* ondartet* uhelbred* a_lump! *ectomy smear_test pallia* strålerne stråling!
jernmangel has_type_1 gastric_b* wegovy ozempic
*hedsforstyrr* *spektrumforst* udviklingsforst* sindsforst* synsforst* adfærdsforst* tilpasningsforst* søvnforst* stresskli* stressbeh* psykologsam* psykologhj* sindslid* flashbacks burn_out udmattelse* alkoholisme alcoholism lukkede_afd*
*hovedpine slagtilf* apopl* brain_fog muskelsv* med_ms! har_ms! ALS! karpal* carpal_t* nethinde*
hjerterytm* hjertebank* angina blood_thin*
copd lungeb* lungek* lungef* lungep* bihule* polypper wheez*
*blindtarm* tarms* hernia* *intolera* reflux stomi! galde* gallbl* ulcer* colonosc* tandpine toothache rodbehandl* root_canal visdomst* stomach_pain* mavesmert* mavepine* tømmermænd
udslæt! hives!
hofteall* knæall* ny_hofte nyt_knæ korsbånd* menisk* ledbånd* achill* lupus! ligament* hip_repl* knee_repl* nedslidn* hoftebr* dislocat* paraple* *forgiftning*
blæreprob* livmoder* æggestok* underliv* gynækol* menstrua* menstrue* period_pain* hedetur* hot_flush* kidney*
kuvøse* neonatal* nicu! præmatur* premature_b*
panodil* ipren! tramadol* prozac *azepam melatonin* p_piller *cillin!
hospitalsophold* efter_operationen narkose bedøv* protese *protesen prosthe* førerhund* ledsagerord* hjemmehj* hjemmesygepl* handicaphj* bostøtte* statusatt* med_handicap bevægelseshæm* bevægelseshand* nedsat_funk* disabled_child* meds! bloods!
hoster_og udviklingshæm* walking_stick hospital_stay rollator! rollatoren warfarin* på_hosp* fra_hosp* fra_sygehuset special_needs astma* asthma* addicti* an_addict corona~ occupational_health_r* occupational_health_a* hjertesy* emboli* *citalop* *demens
sick_pay arbejdsulykke! arbejdsulykken *eoperation* *roperation* rygoper* *inflammation* tryksår* liggesår* opioid* spinal_* incontin* inkontin* apnea apnoea *vaccineret højsensi* PPR! specialkla* specialskole* skolevægr* krisehj* krisepsy* personskad* lægejourn* snot* hormon* beta_block* sedati* SSRI! *odein* *olol! *prazol* forstoppelse musearm nakkeskad* tonsil* pressure_sore* sovemed* sovemid* sovepil* ørepine* speech_ther* special_school *blødning* ibuprof* vertigo catheter kateter* urinvej*
*kramper! narkolep* narcolep* vævsprøve* kighoste prostat* impoten* forgift* poisoning xanax lægelig* medical_rec* medical_rep*
blood_results an_operation!
kuldegys* komplikationer hangover* anafyl* anaphyl* barnløs* x_ray* stitches!
sick_leave*
headache* angst panikangst *sangst *eangst *yangst *gigt *anfald *lidelse *smerter gangfunk* blurred_vis* from_the_hosp*
coughing traumatiser* helbred
medication methadon* metadon* blood_sug* numbness demensp* vægttab* tabt_sig lider_af suffers_from complains_of døjer_med døjet_med
i_bedring kommet_sig psykiske_* symptomer hukommelsesbes* hukommelsesprob* hukommelsessv* hukommelsest* sickness_abs* medical_iss* medical_prob* health_cond* car_crash
kemoen! artrose gout! reumat* rheumat* skoliose frozen_shoulder frossen_skulder *fobi! *fobien *phobia manisk! manic psychiatric* developmental_d* hæmofili* haemophil* hemophil* rystesyge tremor! neuropat* pancrea* bugspyt* fedtlever gulsot jaundice mumps malaria! hpv åreforkalk* glaukom* glaucoma grøn_stær sarkom* sarcom* *ektomi* *_disorder kortison cortisone steroid* ergoterap* occupational_ther* revalidend* revalidering* merudgiftsy* bevilget_merudg* personlig_assist* *dystroph* *dystrofi* leddegigt* rygestop ernæringssond* undervægt* *smitte! lungesyg* synshand* skulderskade* hovedskade* head_injur* back_injur* knee_injur* shoulder_injur* sports_inj*
spastisk
weight_loss er_i_gips fået_gips har_gips træthed! fatigue! proteser inhalator*
knuder! knuderne stemmebånd* vocal_cord*
knogleskad*
parkinson*
eyesight
*s_tablets *s_pills *s_medicin *in_medicin *s_handicap
min_operation my_operation! her_operation! his_operation!
forkjøl* förkyl* utbränd* duchenn*
krebs~ kiropr* chiropr* fysio! fysioter* physio! physioth*
wisdom_tooth wisdom_teeth
*psykiatri* iltapparat*
salmonel* in_an_incubator grommets_f* an_ambulance ambulancen vejrtrækning*
mrsa!
skoldk* scolios*
tics!
PrEP!
*flimmer! åreknu* osteopo* søvnprob* ludoman* abort! aborten abortion* abortpil* stoma a_rash antabus*
polio! *rytmi! arrhythm* arytmi* *dysplas* *stenos* spina_bif*
cirrhos* cirros* *haemorr* *hemorr* cyste! cysten cyster cyst!
byld! absces* præeklam* pre_eclam* preeclam* hyperten*
typhoid amnesi* delir* hallucin* paranoi* tvangstank*
tvangsh* dyspra* tendin* tendon*
sickle_cell* *mochromat* trombos* thrombo* dvt! aneur*
gastroe* gastroi* gastroskop* hypothyr* hyperthyr* cochlear* hørened*
ultralyd* ultrasound ekg! ecg! åreladn* bypass_op* bypass_surg* triple_bypass en_bypass
cbt! anaesth* anesthe* *toperation! *toperationen *noperation! *noperationen *doperation!
*doperationen *goperationen *zapin* *tiapin* *oxetin*
*mycin! *sartan!
*profen! *cetamol! gabapen*
valium oxycod* fentan* knuden!
urolog* haematol* endokrin* endocrin* obstet*
venlafax*
meningoc* meningok*
infusions immunsv* immunforsv* immunosup* autoimm* nausea! nauseous
hjertefejl*
helbreds*
stråler!
her_injec* his_injec* my_injec*
atriefl*
talepæd* hjertelæg* øjenlæg* ørelæg* handicappar* memory_cl*
skolepsyk*
to_the_ward luftvej* terminal_il* hjertesto* cardiac* immunter* immunother* knoglem* bone_marrow stamcelle* stem_cell* *oskopi! *oscopy! pet_sc*
eeg! cpap! braille* cushing* hashimoto* fibroid* scabies divertik* diverticul*
emfys* sarkoid* sarcoid* *fibrose! motor_neur* guillain* myasth* mutism* embryo* thalass* fabry* sumatrip* eltroxin
abilify risperid* tamoxif* eliquis xarelto mounjaro suboxone subutex bricanyl hospice*
heart_con* heart_dis* heart_fail* heart_att* heart_surg* heart_prob* mr_skan* mr_unders*
koncentrationsb* tandskad* maveon* scan_came scanningen_vis* hjertemed* hjertemus* hjerteklap* føleforst* slurring
rullestol* stent
has_seizures had_seizures
TIA!
*statin fainting colostom* learning_dif* modermærke* øjenafd*
medical_gr* a_care_home a_nursing_home
journalu*
down_s_s* downs_s* fragilt_x fragile_x 
wilsons_s* gauchers* tay_sachs hæmoroid* hæmorid* hemoroid* rosacea skeler
squint* strabis* hornhinde* keratocon* meniere* hælspore* bechterew* osgood* scheuermann* *neuralgi* afasi*
aphasi* dysartri* vandhoved* hydrocep* hypofyse* pituitar* basaliom* *karcinom* carcinom* basal_cell
rs_virus rsv! hånd_fod* skarlagensf* scarlet_f* mononuk* impetigo børnesår* conjunctiv* strubehoste* croup!
dræn_i_ø* falsk_strub* bristning* dødfød* testosteronm* cipramil zoloft remeron efexor cymbalta
fontex lexapro seroxat lyrica! imovane stilnoct* circadin seroquel zyprexa risperdal lamictal keppra
deprakine orfiril madopar sinemet levodopa aricept marevan pradaxa plavix hjertemagnyl furix spiriva
symbicort pulmicort singulair saxenda victoza lantus novorapid trulicity humira! enbrel remicade stelara
tysabri kaftrio letrozol* herceptin keytruda biologisk_med* adrenalinpen* *mipril! *lapril! *nopril!
tilpasningsreak* overspis* binge_eat* arfid! lewy_b* frontotemp* sammenklappet_l* collapsed_lung
punctured_lung punkteret_lunge hypoterm* hypotherm* forfrysn* frostbit* brandsår* elstød* electric_shock*
invalide* døvblind* deafblind* døvstum* hole_in_the_h* hul_i_hj* acl! tennisalb* tennis_elb* plantar_f*
bursit* slimsæk* porfyri* osteogen* glasknogl* encopr* sengevæd* høreprøve* kag! lumbalp*
*ambulatori* kvindeklin* tandudtr* hjerterehab* gradvis_tilb* steriliser* vasectom* sondeern* tube_fe*
cleft_p* ganespalt* læbe_gane* high_depend* lungehinde* vand_i_lung* irritabel_t* lyskebrok*
navlebrok* mellemgulvsb* nældefe* vitiligo* akne! acne! vorte! vorter paradent* detached_r*
bunion* knogleskør* spondyl* addison* graves_s* akromeg* acromeg* myelom* polyp! e_coli campylob*
difteri stivkrampe* bændelorm* ringworm dissocia* retardere* moderkage* placenta* ectopic uden_for_livm*
ægløsn* rygmarv* tetrapleg* hemipleg* lammet! vertebr* ryghvirv* hvirvel! kæbeled* tmj!
klyngehov* cluster_head* hjertesvig* icd_enhed* blodpladem* trombocyt* hæmokrom*
jerninf* iron_inf* b12_mang* d_vitaminm* hårtab* alopeci* lipødem* lymfødem* lymphoed* lymphed* ødem!
fodsvamp* neglesvamp* bylderne analfis* fistel! fistler hæmatur* nyrebækk* nefrot* cystit* blæretøm*
sphincter* vulvod* vaginism* bækkenbund* pelvic_fl* hysterect* mastekt* kolostr* ammepro*
brystbet* spiserørsk* gallegang* leverskr* skrumpel* liver_fail* leversv* nyresv* 
lunget* hjertetr* organdon* immunde* vaskulit* sjøgren* sjogren* polymyalg* muskelgigt* urinsyreg*
podagra* springfing* trigger_fing* dupuytr* frosset_skul* rotator_c* mavesæksk*
skjoldbrusk* strubehovedk* kraniebr* kæbebr* næsebl* nosebl*
elektrochok* electroconv* ect_beh*
holter_m* lægebesø* tandlægebes* hospitalsbes* back_surg* knee_surg* hip_surg* eye_surg* shoulder_surg* på_sygehus bor_på_plejec* på_afvænningsc* i_misbrugsc* medicinlist* medicinkort* medicinskem* drug_test* narkotest* alkoholtest* alkotest*
gets_seizures have_seizures having_seizures meniscus! hul_i_trommeh* fortænder* nodules
psykofarm* hold_i_ryg* hold_i_nak*
lip_read* reading_lips `,
  things: `
dermatolog* sårpl* his_hearing her_hearing my_hearing spiserør* luftrør*
ryg! ryggen knæ! knæet skulder* hjerte! hjertet ankel! anklen håndled* finger! fingre! fingeren arm! armen benet benene fod! foden øje! øjet øjne! øjnene mave! maven hals! halsen nyre! nyrer! leveren hjernen hoved! hovedet nakke! nakken tand! livmo* hånd! hånden næse! næsen mandler!
ankle wrist knee shoulder hip! heart! lung liver! chest! brain! leg foot! eye ear lower_back neck! stomach! tooth! spine! ribs mandlerne
*behandling! *behandlingen treatment operationen surgery scanning! recept! recepten pills piller! pillerne udredning! symptom! therapy *terapi! *transfusion* counsell* counselor* counseling
albue* tå! tåen tæer kæbe! kæben korsryg* bækken! lår! lårene læggen tænder! tænderne panden huden leddene lænd! lænden synet! syn! hørelsen
elbow rib! collarbone* pelvis toe toes jaw! thumb! thigh hamstring* forearm* bowel* knees hips teeth! sight! tendon* tummy womb! rash! my_back her_back his_back
oncolog* onkolog* neurolog* kardiolog* cardiolog* hudlæge* ortopæd*
nuts nødder shellfish gluten! laktose! lactose mælk!
ben~ prescription*
nerver! nerverne psyken shin! nose! throat legs
underarm* overarm* underben* overben* hofte* øre* brystet bryst! ryghv* ribbens* ribben! ribbenene pegef* tommelf* hænder hænderne fødder fødderne knæene armene fingers feet! heel! skinneb* lårben* lungs peanut* skaldyr
blære* tanden lungen skuldre
*medicin! medicinen
stigen trappen
æg! eggs
rask!
parfume* perfume*
*nødder!
dentist!
sprut spiritus alkohol! alcohol!
lysken kravebe* nøgleben*
skull! bladder tibia
diskus
tarm! tarmen
hukommelsen
fortand*
milten haemoglobin*`,
  acts: `
brutit brukket
brække* broke! broken forstuv* sprain* slog! slået skåret klemt i_klemme ondt *smerte! pain! hurt! aching sore! threw! *opere* nyt! dårlig* bad! svag! problemer! problems injur* skadet skader! torn! twisted revet sprængt betænd* infect* drille* hævet swollen vand_i blødn* blodet bleed* sys! syet stitch* gips! cut! faldt! fell! replacem* fjernet remov* står_af stået_af noget_med venteliste*
*læge! *lægen lægerne doctor! gp! *psykolog! *psykologen psycholog* *psykiat* psychiat* therapist* *terapeut! hospital! *sygehus ambulanc* begyndt_på startet_på taking! halve_the undergo* henvist referred på_grund beroligende løfte patient! patienten
brud_på! brud_i! forvred* dislocat* trapped! crushed fractured flækket brændt! stukket bidt! bøvl! bøvler plaget gener! uro_i did_my did_her done_my appointment! appointments tid_hos upset! dodgy! skal_have_lavet bløder! sår!
pådr*
til_kontrol smadret tore! reagerer_på låst! skrant*
something_to_my kløe* skoldet! forbrændt* faldet_på faldet_ned hovne*
volder støtte_på ryster waiting_list blown_up
hjemme_med ude_med styre! nedsat
numb! døje*
skal_gives
skade! skaden burned burnt
gave_way giver_efter stive! stiff! stivhed
tåle! tåler!
mistet mistede lost_a
melde! melder meldt! pga! prescribed losing anbefal*
skiftet rounds_of ikke_klare
lever_med
lugter! lugtede smell* smelt cracked grundet skrabe*
skygge_på fået_en
gal_med galt_med wrong_with klager_over complaining_of trykken! stikken! murren! tightness pressure_in
playing_up acting_up killing_me grief! bother* strained bruis* pulled! popped snapped wrecked heal! healing
mending examined undersøgt scannet scanned røget! ødelagt i_stykker svigter bandage* skinne! støtteb*
ambulant*
gone_again has_gone kirurg* surgeon
højre! venstre! nearly_gone needs_a_new
noget_på
spist
fundet_noget found_some*
knust! bløder slidt! punkteret klap_for fjernes fjerne! det_der_med ryger_nok cracked! vejret savede
blodfattig* indsprøjt* injection* drop! voldsomt! referral*
slot_with slot_at klemme_mig sparkede sparket! kicked `,
  not: `
betonkræft* concrete_cancer pregnant_pause pregnant_silence døv_for deaf_to OCD_about paranoid_about egne_ben blødning_i_over*
*bekræf* afkræf* elmesyge kræfter! *kræfterne *kræfter! *bekæmpelse kræftens cancer_soc* cancer_res* sygesik* sygeplejer* søsyge! sick_of homesick the_deaf ond_* blind_v* blind_sp* deaf_ear* stroke_of
health_in* health_ch* health_care healthcare sagsbeh* *databeh* addicted_to_* i_hånden på_sømmet på_benene heart_of in_the_eye medicinal* ondt_af abort_the bad_debt* arm_of forward_to_hearing analysis basis! thesis cancer_center syg_pri* sick_and_*
syg_idé* rejsefeber eksamensf* brud_på_per* brud_på_data* ryggen_mod ryggen_fri ryggen_til helt_nede_på langt_nede_på dårlig_til har_det_svært_med long_illness efter_længere_tids_s* ill_adv* ill_will lump_sum hjertelig* hjertestart* lost_sight hypnosis prognosis the_depression
din_læge jeres_læge your_doctor syg_med_at syg_efter_at blind_to* blind_for
en_lidelse
suicide_att*
allergic_to_monday* allergic_to_jargon allergic_to_spread* allergic_to_meet* allergic_to_the_word ondt_i_økonomi* ondt_i_røven ondt_i_pengep* af_kolde_fødder from_cold_feet
allergisk_over_for_møder* allergisk_over_for_ord* allergisk_over_for_lange allergisk_over_for_excel
på_hovedet sick_leave_p*
behandling_af on_their_feet
ser_dårligt_ud psykisk_arb*
stress_test* stress_free
is_a_doctor is_a_therapist er_læge er_psykolog eyes_off over_his_shoulder get_her_back politis
op_ed*
folkesyg*
synet_af leg_til leg_på leg_med leg_og leg_i
keeping_me_in_* temperature_s*
poorly_wr*
transplant_s* antibiotic_res*
blind_cop*
massage_th*

allergen*
gave_me_a_h* giver_mig_*
diagnosek* get_well_soon_c* allergisk_over_for_de_der
mri_maint* mri_scanner ct_scanner mr_scanner! gips_1* catheters mikroskopi spektroskopi microscopy spectroscopy mental_health_d* for_icu heart_of_*
nearly_had_a_heart_attack
mental_health_at*
short_illness
syn_af sindssyg* vanvittig* tegnsprogst* sign_language_int* fugleinfluenza*
mental_health_first* psykisk_førstehj* knæk_cancer berøringsangst brokker* rygdæk* håndværk* håndhævelse*
fodfæste* hovedrolle* øjenvidne* eye_opener keep_an_eye heart_to_heart hjerteblod enthusiasm_is_cont*
giving_me_a_heart* blodprop_over testpatient* brakes_are_sick kvæsthus* abort_job*
betændt_stem* stem_cell_pro* stamcellep*
critical_illness_c* critical_illness_p* critical_illness_in*
*kræftig* til_forbrænding *desinf* *disinf* opblød*

har_indlagt fået_indlagt der_er_indlagt indlagt_fjern* indlagt_strøm* indlagt_vand* indlagt_el*
indlagt_fib* indlagt_gas* indlagt_var* indlagt_inter*
kan_ikke_stå_for* kan_ikke_stå_bag* kan_ikke_stå_inde* kan_ikke_stå_til*
unable_to_work_without unable_to_work_on unable_to_work_with unable_to_work_to*
can_t_walk_you can_t_walk_th* can_t_hear_you can_t_hear_any* can_t_hear_m* can_t_hear_us can_t_hear_th*
our_op* vores_op* their_op* your_op* deres_op*
diagnosev* fejldiagnose_på flu_jab* flu_shot* fatigue_test* fatigue_an* in_labour_neg* in_labour_t* in_labour_d* in_labour_l*
og_kritisk_sygdom ved_kritisk_sygdom den_nye_læge vores_nye_læge
gået_ned_til gået_ned_efter gået_ned_i_t* gået_ned_på_1* gået_ned_på_3* gået_ned_på_5* gået_ned_med_1* gået_ned_med_3* gået_ned_med_5* kørestole_fra høreapparater_fra`,
};
