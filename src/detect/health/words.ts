import type { CategoryWords } from "../_lexicon/words";

/** Everyday words for the chapters of ICD-10, for treatment, and for what follows at work. */
export const healthWords: CategoryWords = {
  states: `
*sygemeld* *sykemeld* *sjukskriv* *krankgeschrieb* krankmeldung* raskmeld* friskmeld* fraværsmeldt syg! *kræftsyg sjuk! syk! krank!
sygedag! sygedage barns_første_syg* 1_sygedag sygedagpenge* sengeliggende uarbejdsdygtig* indlagt! indlægges indlæggelse* tvangsindl*
tilpas_i utilpas skidt_tilpas har_det_skidt har_det_dårligt har_det_elendigt har_det_ikke_godt har_det_rigtig_skidt ikke_på_toppen ikke_rask ikke_frisk ikke_helt_frisk under_dynen ondt_i
gået_ned_med går_ned_med gik_ned_med ned_med_flaget kastet_op kaster_op kastede_op kaste_op
*gravid* venter_sig mistet_barnet mistede_barnet bækkenløs* svangerskab* venter_barn schwanger*
førtidspension* fleksjob* flexjob* mulighedserklæring* varighedserklæring* *lægeerklæring* lægeattest* friattest* 56_aftale* skånehensyn* skånejob* jobafklaring* ressourceforløb* rehabiliteringsteam*
god_bedring er_blind blev_blind døv! døvblind* svagtseende svagsynet hørehæmm* ordblind* talblind* handicappet! dement! udbrændt* stressramt* depressiv! lammet_fra
alkoholiker! narkoman! ludoman! antabus* drikker_for_meget drukket_for_meget lugter_af_alkohol lugtede_af_alkohol faldet_i_igen drikker_igen selvmord* selvskade* sit_eget_liv hiv_positiv* testet_positiv*
in_sick off_sick out_sick is_sick was_sick been_sick m_sick am_sick got_sick sick_today sick_leave sick_note* sick_day* sick_child sick_pay is_ill was_ill been_ill m_ill fell_ill taken_ill *ly_ill
unwell t_well t_doing_well t_feeling_well not_feeling_well feeling_awful feeling_poorly feeling_sick under_the_weather passed_out
fit_note* doctor_s_note medical_leave medical_condition* stress_leave phased_return amended_duties reasonable_adjustment* occupational_health_referral
hospitali* in_hospital in_the_hospital at_the_hospital to_hospital to_the_hospital from_the_hospital the_ward in_rehab into_rehab to_rehab intensive_care
get_well speedy_recovery diagnosed diagnosticer* pregnan* miscarri* stillb* expecting_a_baby wheelchair_user* deaf! hard_of_hearing partially_sighted visually_impaired
suicid* self_harm* hurt_himself hurt_herself hurt_myself burned_out burnt_out nervous_breakdown alcoholic! recovering_* drinking_problem his_drinking her_drinking overdos* tested_positive come_down_with came_down_with coming_down_with expecting_a_child expecting_her expecting_in_* har_stress med_stress af_stress pga_stress related_stress stresssy*
`,
  matters: `
*kræft* *kreft cancer* krebserkr* *tumor* svulst* *metasta* leukæmi* leukemi* leukaemi* lymfom* lymphoma* *melanom*
diabet* *syge! *_syge *astma* asthma kol! bronkit* *itis! pneumon* influenza! flu! covid* corona! tuberk* tuberc* hiv! aids_patient hepatit* *betændelse! *_infection* skoldkop* chickenpox mæslinger measles fnat! borrelia lyme_*
epilep* migræn* migrain* *sclerosis *sclerose* *sklerose* parkinson* alzheimer* demens* dementia* huntington* hjernerystelse* concuss* hjerneblød* hjernesk* brain_injur* *blodprop* blood_clot* stroke! hjertean* hjertest* hjertef* hjertesv* hjerteprob* *infarkt* heart_attack* heart_condition* heart_disease heart_failure angina *blodtryk* blood_pressure *kolesterol* anæmi* anemia blodmangel pacemaker*
gigt! *gigt! fibromyalg* *prolaps* slipped_disc iskias sciatica *smerter! back_pain chest_pain* rygproblem* rygskade* knæskade* skulderskade* *operation_i knæop* hofteop* rygop* øjenop* skulderop* *opereret *opererede opereres knoglebrud *benbrud fractur* whiplash* piskesmæld* forbrænding* amputer* méngrad*
psoria* eksem! eczema *allergi* allergy allergies allergic* cøliaki* coeliac celiac crohn* colitis* tyktarm* mavesår galdesten gallstone* nyresten kidney_* nyresvigt dialys* *transplant* *stofskifte* thyroid* endometrio* pcos! menopaus* overgangsalder*
*depression* *angst! angstan* anxiety burnout* udbrændthed bipolar* manisk* skizofren* schizophren* psykos* psykot* psychos* psychot* ptsd! adhd* autis* asperger* ocd! borderline! tourette* spiseforst* eating_disorder* anoreks* anorex* bulimi* panikanfald* panic_attack* insomnia søvnløs* søvnapn* sleep_apn* dyslex* dyskalk* sammenbrud mental_health psykisk_lidelse* psykiske_* psykisk_* traume!
*misbrug! *misbruget misbrugsb* afvænning* addict* drug_test* addiction rehab! abstinens* alkoholprob*
*kemoterapi* kemo! chemo* strålebeh* bestråling* radiation_therapy radiotherapy insulin* antidepress* antipsy* lykkepille* antibiot* penicillin morfin* morphine prednis* metformin sertralin* citalopram ritalin elvanse lithium methotrex* sovepille* smertestillende painkiller* epipen inhaler*
blodprøve* blood_test* biops* røntgen* mr_scan* mri! ct_scan* mammogra* *blodsukker* koloskop* 
skadestue* akutmodtag* emergency_room psykiatrisk* psyk! neurolog* kardiolog* cardiolog* onkolog* oncolog* genoptræn* *arbejdsskade* arbejdsulykke* erhvervssyg* nedsat_* *arbejdsevne* funktionsned* *hørelse høretab* hearing_loss høreapparat* hearing_aid* synstab grå_stær grøn_stær cataract* glaucoma kørestol* wheelchair* krykke* crutches rollator* kejsersnit* c_section fertilit* infertil* ivf! abort! aborten abort_*
feber! *feberen *_i_feber fever! kvalme! nausea svimmel* dizz* opkast* vomit* åndenød besvim* fainted lammelse* tinnitus diarr* food_poisoning madforgift* stomach_bug overvægt* obes* *parese! palsy downs_syndrom* down_s_syndrome *_syndrom hukommelsestab
*sygdom! *sygdommen *lidelse! *diagnose* diagnosis* *sygefravær* illness disease* helbredst* helbredsp* *helbredsm* helbred! health_problem* health_issue* health_reason* medical_reason* medical_histor* medical_record* *journalnotat* chronic* kronisk_* side_effects bivirkning* ill! injured kvæstet tilskadekom* kommet_til_skade kom_til_skade
`,
  things: `
ryg! ryggen knæ! knæet knæene skulder* hofte! hoften hjerte! hjertet ankel* håndled* finger! fingre* arm! armen ben! benet benene fod! foden fødder øje! øjet øjne! øre! øret ører! mave! maven hals! halsen lunge! lungerne nyre! nyrer! leveren hjernen hoved! hovedet nakke! nakken tand! livmoder* bryst! brystet hånd! hånden hænder* næse! næsen kæbe! ribben
ankle! wrist! knee! knees shoulder! hip! heart! lung! lungs kidney! liver! chest! brain! leg! legs! ankles foot! eye! eyes! ear! his_back her_back my_back lower_back neck! stomach! tooth! spine! rib! ribs eyesight
medicin* medicine medication* *behandling! *behandlingen *undersøgelse! treatment operation! operationen operations_i surgery scanning! recept! recepten prescription! prescribed prescribe pills piller pillerne udredning! udredt symptom! symptomer symptoms counsell* therapy terapi! *terapiforløb blodtransfusion transfusion
`,
  acts: `
brække* broke! broken forstuv* sprain* vrikke* slog! slået skåret klemt i_klemme ondt smerte! smerter pain! hurt! hurts aching sore! threw! opereret operere* nyt! dårlig* bad! svag! svage problem! problemer injur* skade! skadet skader! tore! torn! twisted revet sprængt lammet betænd* infect* inflam* drille* hævet swollen vand_i blødning* sys! syet stitches gips! gipset cut! faldt! fell! nedsat* replacement 
læge! lægen lægens lægerne doctor! gp! speciallæge* psykolog! psykologen psychologist* psychiatr* psykiat* counsellor* counselor* terapeut* therapist* fysioterap* physiotherap* kiropraktor* chiropract* sygehus* hospital* ambulance* bevidstløs patienten patient! side_effects
begyndt_på startet_på started_on taking! tager! gave! halve_the undergo* igennem henvist referred afventer træt! tired pga på_grund because_of due_to
`,
  not: `
bekræft* afkræft* *ikrafttræ* *kræfter! *kræfterne *bekæmpelse cancer_societ* cancer_research*
sygehuse* sygesikring* sygeplejer* søsyge! køresyge! sick_of homesick ill_advised sygt! er_syg_med
blind_vinkel deaf_ear* stress_test* the_great_depression nearly_had_a_heart_attack almost_had_a_heart_attack stroke_of
health_insurance* health_check* health_care healthcare databehandl* sagsbehandl* ordrebehandl* overfladebehandl* markedsundersøgelse* behandling_af undersøgelse_af addicted_to_*
i_hånden i_hovedet på_benene på_hovedet at_heart by_heart heart_of in_the_eye eye_on medicinal* ondt_af abort_the aborted aborting bad_debt* sore_point the_deaf arm_of *bekræft* kræftens
`,
};
