import type { CategoryWords } from "../_lexicon/words";

/** Everyday words for the chapters of ICD-10, for treatment, and for what follows at work. */
export const healthWords: CategoryWords = {
  states: `
*sygemeld* *sykemeld* *sykmeld* *sjukskriv* *sjukanmäl* *krankgeschrieben* *krankmeldung* raskmeld* friskmeld* fraværsmeldt
syg! sygt_barn syge_barn *_syg_i_dag langtidssyg* sjuk! syk! krank! kronisk_syg* alvorligt_syg* psykisk_syg* terminal_syg* meldt_sig_syg melder_sig_syg meldte_sig_syg melde_sig_syg meldt_syg melder_syg ligger_syg blevet_syg *kræftsyg *_syge_i_dag
sygedag* barns_sygedag første_sygedag syg_barn barn_syg sengeliggende uarbejdsdygtig* arbejdsudygtig* indlagt! indlægges! indlæggelse* tvangsindl*
skidt_tilpas har_det_skidt har_det_dårligt har_det_ikke_godt har_det_meget_dårligt ikke_på_toppen ikke_rask ikke_rigtig_rask ondt_i smerter_i ikke_helt_frisk dårlig_mave dårlig_ryg dårligt_knæ dårlige_ryg dårlige_knæ utilpas
gået_ned_med går_ned_med gik_ned_med kastet_op kaster_op kastede_op kaste_op kastes_op
gravid* gravidi* højgravid* bækkenløsning* svangerskab* mistet_barnet aborteret spontan_abort* ufrivillig_abort* schwanger* havande
førtidspension* fleksjob* flexjob* mulighedserklæring* varighedserklæring* lægeerklæring* speciallægeerklæring* lægeattest* friattest* sygedagpenge* 56_aftale* sygefraværssamtale* sygesamtale* fraværssamtale* skånehensyn* skånejob* skånebehov* jobafklaring* ressourceforløb* rehabiliteringsteam* delvis_rask* delvist_rask*
god_bedring rigtig_god_bedring
kørestolsbruger* bruger_kørestol sidder_i_kørestol døv! døvstum* svagtseende* svagsynet* hørehæmmet* hørehæmmede ordblind* handicappet psykisk_sårbar* dement! udbrændt* udbrændthed* stressramt* stresssyg* depressiv!
alkoholiker* alkoholproblem* alkoholmisbrug* drikker_for_meget drukket_for_meget lugter_af_alkohol lugtede_af_alkohol lugter_af_sprut tørlagt* antabus* narkoman* stofmisbrug* ludoman* pillemisbrug* alkoholisert*
selvmordsforsøg* selvmordstanke* selvmordstruet* selvskade* selvmord* tage_sit_eget_liv hiv_positiv* hivpositiv*
testet_positiv* coronasmitt* coronapositiv*
called_in_sick calling_in_sick calls_in_sick call_in_sick off_sick out_sick is_sick was_sick been_sick got_sick am_sick m_sick feeling_sick fell_sick home_sick sick_today is_ill was_ill been_ill fell_ill taken_ill seriously_ill mentally_ill terminally_ill critically_ill chronically_ill too_ill got_ill unwell t_well not_well t_doing_well not_doing_well feeling_awful feeling_terrible feel_awful feeling_poorly under_the_weather t_feeling_well not_feeling_well t_feel_well come_down_with came_down_with coming_down_with
sick_leave sick_note* sick_child sick_day* sick_pay sick_son sick_daughter sick_kid* fit_note* doctor_s_note medical_leave medical_condition* medical_certificate* medically_unfit stress_leave disability_leave phased_return amended_duties
hospitali* in_hospital in_the_hospital to_hospital to_the_hospital rushed_to_hospital on_the_ward into_rehab in_rehab to_rehab discharged_from_hospital intensive_care
get_well speedy_recovery
diagnosed diagnostic*eret pregnan* miscarri* stillb* morning_sickness wheelchair_user* uses_a_wheelchair in_a_wheelchair is_deaf m_deaf am_deaf deaf_in hard_of_hearing is_blind m_blind am_blind partially_sighted visually_impaired is_disabled m_disabled registered_disabled
suicidal* suicide* hurt_himself hurt_herself self_harm* burned_out burnt_out nervous_breakdown alcoholic! drug_addict* recovering_addict drinking_problem overdosed reasonable_adjustment* positive_for_co*
`,
  matters: `
*kræft* *kreft! cancer* krebs! *tumor* svulst* *metasta* leukæmi* leukemi* lymfom* lymphoma* *melanom* modermærkekræft*
diabet* sukkersyge* astma* asthma* kol! bronkit* bronchit* lungebetænd* pneumoni* emfysem* *betændelse influenza* flu! covid* corona! tuberkulos* tubercul* hiv! hepatit* halsbetænd* skoldkopper* chickenpox mæslinger measles fnat! borrelia* lyme_disease
epilep* migræn* migrain* sclerose* sklerose* *_sclerosis parkinson* alzheimer* demens* dementia* huntington* hjernerystelse* concuss* hjerneblødning* hjerneskade* brain_injur* *blodprop* stroke! hjerteanfald* hjertestop* hjertefejl* hjertesygdom* hjerteproblem* hjerteflimmer* *infarkt* heart_attack* heart_condition* heart_surgery heart_disease angina* *blodtryk* kolesterol* blood_pressure anæmi* blodmangel* pacemaker*
gigt! leddegigt* slidgigt* ledegigt* gigten rheumat* arthrit* artrose* fibromyalg* diskusprolaps* *prolaps* iskias* sciatica* slipped_disc rygproblem* rygskade* rygsmerte* *smerter back_pain chest_pain* back_injur* skulderskade* knæskade* skadet_ryg
*hjernerystelse brækket_ben* brækket_arm* brækkede brækket broken_leg broken_arm broken_ankle broken_wrist broken_hip fractur* forstuv* sprain* piskesmæld* whiplash* forbrænding* knoglebrud* *benbrud* amputer* méngrad* mengrad*
psoria* eksem* eczema* allergi* allergy! allergies! allergic* cøliaki* coeliac* celiac* crohn* colitis* irritable_bowel tyktarm* mavesår* galdesten* gallstone* nyresten* kidney_stone* nyresvigt* nyresygdom* dialys* *transplant* stofskifte* thyroid* endometrios* pcos! menopaus* overgangsalder*
depression* angst! angsten angstanfald* socialangst* anxiety* stress! stressed_out stresset work_related_stress burnout* bipolar* maniodepress* manisk* skizofren* schizophren* psykos* psykot* psychos* psychot* ptsd! adhd* autis* asperger* ocd! borderline! tourette* spiseforstyrr* eating_disorder* anoreks* anorex* bulimi* panikanfald* panic_attack* insomnia* søvnløshed* søvnproblem* fødselsdepress* dyslex* nervesammenbrud* sammenbrud mental_health psykisk_lidelse* psykiske_lidelse* psykiske_problem* psykiske_helbred* posttraum* krisepsykolog* 
alkoholafvænning* afvænning* misbrug! misbruget misbruger* misbrugsbehandling* misbrugsproblem* addict* kokain* cocaine drug_test* drugtest* alkoholtest* addiction* rehab! abstinens* withdrawal_symptom*
*kemoterapi* kemo! chemo* strålebehandl* radiation_therapy radiotherapy stråleterapi* insulin* antidepress* antipsykot* antipsychot* lykkepille* antibiotik* antibiotic* penicillin* morfin* prednison* prednisolon* metformin* sertralin* citalopram* ritalin* elvanse* methotrexat* sovepille* sovemedicin* smertestillende painkiller* epipen* inhaler* akutmedicin* hjertemedicin* medicinering*
blodprøve* blood_test* biopsi* biops* røntgen* mr_scan* mri! ct_scan* ultralyd* mammograf* blodsukker* langtidsblodsukker* koloskopi* lumbalpunkt* 
skadestue* akutmodtagelse* emergency_room psykiatri* psyk! neurolog* kardiolog* cardiolog* onkolog* oncolog* hospice* genoptræning* misbrugscenter* ambulatori* afsnit_
arbejdsskade* arbejdsulykke* erhvervssyg* work_injur* workplace_injur* nedsat_arbejdsevne* arbejdsevne* erhvervsevne* funktionsnedsæt* høretab* hearing_loss høreapparat* hearing_aid* synshandic* synstab* grå_stær* grøn_stær* cataract* glaucoma* kørestol* wheelchair* krykke* crutches rollator* protese* hip_replacement* knee_replacement* hofteoperation* knæoperation* rygoperation* hjerteoperation* skulderoperation* *opereret! opereres! *opererede gastric_bypass fedmeoperation* bypassoper* kejsersnit* c_section ufrugtbar* fertilit* ivf! infertil* abort! aborten abort_i
feber! feberen fever! kvalme* nausea* svimmel* dizzy* opkast* vomit* åndenød* besvim* fainted fainting blødning* blødninger lammelse* lammet_i føleforstyrr* hukommelsestab* vejrtrækningsproblem* roskildesyge* maveinfluenza* omgangssyge* stomach_bug food_poisoning madforgift* diarr* halsbrand* tinnitus* menière* svangerskabsforgift* 
*sygdom! *sygdommen *sygdomme sygdomsforløb* sygdomsperiode* illness* disease* *diagnose* diagnosis* sygefravær* sygehistor* helbredstilstand* helbredsproblem* helbredsmæssig* health_condition* health_issue* health_problem* health_reason* medical_reason* medical_histor* medical_record* patientjournal* lægejournal* journalnotat* chronic_* kronisk_* side_effects
sick! ill! skadet kom_til_skade kommet_til_skade kvæstet injured injury! injuries!
`,
  hints: `
læge! lægen lægens lægetid* lægebesøg* egen_læge doctor! doctors! gp! speciallæge* psykolog! psykologen psykologhjælp* psychologist* psychiatr* counsell* terapeut* terapi! therapy therapist* fysioterap* physiotherap* kiropraktor* chiropract* sygeplejerske* nurse! hjemmehjælp* hjemmepleje* plejehjem* sygehus* hospital* rigshospital* ambulance* intensiv! *klinik* klinisk! clinic! afdeling_
medicin! medicinen medicin* medicine! medication* *behandling! *behandlingen behandlingsforløb* treatment! undersøgelse! undersøgt udredning! udredning* udredt henvist! operation! operationen *operation surgery surgeon* scanning! scannet recept! recepten prescription* dosis! dose! mg! tablet! piller pills! vaccin* blodtransfusion* 
svag! sygt! skidt! dårligt! sløj! sløjt! rask! sover_ikke t_sleep hoste! hoster! hovedpine* headache* træt! udmattet* exhaust* fatigue* smittet smitte! infektion* infection* virus! vaccineret ondt smerte! smerter pain! symptom* bedring! recover* recovering terminal! handicap! disability! disabled! skade! skaden skader! skadet ulykke! klemme styrt! faldt! faldet_ned fald! hurt! wound* blod! blodet bleed* krampe* anfald! attack! hjælpemid* helbred! helbredet health! 
ryg! ryggen knæ! knæet nyt_knæ ny_hofte skulder! skulderen hofte! hoften hjerte! hjertet ankel! anklen håndled* finger! fingre! fingrene arm! armen ben! benet benene fod! foden øje! øjet øjne! øre! øret mave! maven hals! halsen lunge* nyre! nyrer! lever! hjerne! hoved! hovedet nakke! nakken tand! livmoder* bryst! hånd! hånden hænder! ankle! wrist! knee! shoulder! hip! heart! lung! lungs! kidney* liver! chest! brain!
kommune! jobcenter* sygemeldingssamtale* sundhedsordning* refusion* refusion nemrefusion drikker! drikke! alkohol! alcohol! drunk! beruset! spiritus sober! narko! drugs! stoffer
abort* barn_ fødsel* termin! overbelast* overbebyrd* psykisk* mental* mentally trivsel bekymret bekymrede tårer græd! græder! brød_sammen brudt_sammen broke_down broken_down skilsmisse* krise! positiv! positive! negativ! kronisk! chronic! alvorlig! alvorligt tilskadekom*
`,
  groups: "",
  not: `
bekræft* afkræft* *ikrafttræ* kræfter! kræfterne kræfternes *kræfter! *kræfterne kræftig* *bekæmpelse kræftens_bekæmp* cancer_societ* cancer_research*
sygehuset sygehuse* sygesikring* sygeforsikr* sygeplejestud* sygt_god* sygt_fed* syg_pris sindssyg* hjertesyg* søsyg* køresyg* luftsyg* sick_of sick_and_tired homesick ill_advised ill_will ill_fated ill_informed ill_equipped
blind_vinkel blinde_vinkler blind_spot* smertepunkt* smertegræns* pain_point* smertensbarn deaf_ear* døve_øre* blindt! stresstest* stress_test* depressionsm* the_great_depression tropical_depression
nearly_had_a_heart_attack almost_had_a_heart_attack to_die_for positive_feedback hiv_op operations! operations_* operational* operator* joint_operation* medicinal* 
sundhedsforsikr* health_insurance* health_check* healthy! unhealthy! health_and_safety safety_and_health mental_load healthcheck* health_care healthcare health_plan* health_benefit* health_net *behandler! databehandl* sagsbehandl* behandlingen_af ordrebehandl* *databehandling* varmebehandl* overfladebehandl* særbehandl* forskelsbehandl* ligebehandl*
hospitality plads_i_maven ondt_i_røven stroke_of with_a_stroke ulykkesforsikr* diseases_of handicapvenlig* handicaptoilet* handicapparkering* golf_handicap førstehjælp* first_aid
aidsfond* virusprogram* antivirus* virusscan* computervirus* 
arm_s_length arms_length at_hand på_hånden i_hånden hånd_i_hånd forhånd* på_forhånd på_benene på_hovedet over_hovedet i_hovedet 
injury_prevention skaden_er_sket skadeserstatning* bilskade* vandskade* skadeanmeld* brandskade* forsikringsskade* transportskade* damage*
abort_the aborted aborting abort_mission
`,
};
