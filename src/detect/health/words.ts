import type { CategoryWords } from "../_lexicon/words";

/** Everyday words for the chapters of ICD-10, for treatment, and for what follows at work. */
export const healthWords: CategoryWords = {
  states: `
*sygem* *sykem* sjukskriv* *krankges* raskm* fraværsm* syg! sjuk! syk! krank! *kræftsyg sygeda* sygeorl* sengel* uarbejdsd* indlagt! indlægg* tvangsind*
utilpas har_det_skidt har_det_dårligt har_det_ikke_godt har_det_elendigt ikke_på_toppen ikke_rask ikke_frisk under_dynen ondt_i noget_med_ryggen
gået_ned_med går_ned_med gik_ned_med med_flaget kastet_op kaster_op kastede_op
*gravid* venter_sig mistet_barnet mistede_barnet bækkenl* svangersk* venter_barn schwanger*
førtidsp* fleksjob* mulighedserk* varighedserk* *lægeerk* lægeatt* friattest* 56_aftale* skånehens* skånejob* jobafkl* ressourcefor* rehabiliteringst*
god_bedring døv! svagts* svagsyn* hørehæm* ordbl* talbl* handicappet! dement! udbrændt* stressr* stresssy* har_stress med_stress af_stress pga_stress related_stress depressiv! i_respirator sygeplejer_hjemme
alkoholiker! *misbruger! narkoman! ludoman! antabus* drikker_for_m* drukket_for_m* lugter_af_alk* lugter_af_sprut faldet_i_igen selvmord* selvska* sit_eget_liv hiv_pos* testet_pos*
in_sick off_sick out_sick sick_today sick_leave sick_note* sick_da* sick_child sick_pay fell_ill taken_ill *ly_ill
unwell t_well t_doing_well t_feeling_well feeling_awful feeling_poorly under_the_weather come_down_with came_down_with coming_down_with 
fit_note* doctor_s_note medical_lea* medical_cond* stress_leave phased_ret* amended_dut* reasonable_adj*
 in_hospital to_hospital in_rehab into_rehab to_rehab intensive_care paramedics
get_well speedy_rec* diagnosed pregnan* miscarr* expecting_a_ba* expecting_a_ch* expecting_her expecting_in_* hard_of_hear* sighted! visually_imp*
suicid* self_harm* hurt_herself hurt_himself hurt_myself burned_out burnt_out nervous_bre* drug_addict* overdos* tested_pos* diagnosticer* his_drinking her_drinking til_lægen hos_lægen hos_læge lægetid* til_psykolog hos_psykolog i_terapi besvimede faldt_om kollapse* trimester senfølge* gangbes* grådlab* nedslidt hjemme_med_syg på_langs weeks_along on_the_spectrum throwing_up unfit_for_work signed_off_for signed_off_work drinking_again remission på_grund_af_helb* har_et_handicap fysisk_handicap hospitalis* hospitaliz* in_the_er!`,
  said: `sick! ill! blind! deaf! alcoholic! diabetic! lammet! blinde alkoholisk! stresset stressed hospice dyslexic læge! psykolog! psykiater! doctor! therapist! psychiatrist! counsellor! physio! oncologist! syg! autistic ocd! ADD!`,
  matters: `
*kræft* *cancer* *tumor* *tumour* svulst* *metasta* leukæm* leukem* *lymfom* *lymphom* *melanom* diabet* *sukkersyg* *syge! *asthma* *astma* kol! *osis! bronkit* pneumo* flu! covid* tuberk* hiv! hepatit* *betænd* *infection* skoldk* chickenp* mæsling* measles borrel* lyme_*
epilep* *anfald! *anfaldet migræn* migrain* *sclerosi* *sclerose* *skleros* alzheim* demens* huntingt* hjernery* concus* hjernebl* hjernesk* brain_inj* *blodprop* blood_clot* stroke! hjertean* hjertef* hjertesy* hjertepr* *infarkt* heart_att* heart_con* heart_dis* heart_fail* *blodtryk* blood_pres* *kolester* choleste* anæmi* anemia blodmang* pacem*
gigt! *gigt! fibromy* *prolaps* herniat* slipped_disc iskias sciat* *smerter! rygprob* rygskad* knæska* skulders* knæop* hofteop* rygop* øjenop* skulderop* *opereret *opererede opereres *benbrud fractu* whipl* forbrændi* amput* méngr*
psoria* eksem! eczema *allerg* cøliak* coeliac celiac crohn* tyktarm* mavesår galdes* gallst* nyres* kidney_* dialys* *transpl* *stofskif* thyroid* endometr* pcos! menop* overgangsal*
*depression* *angst! anxiety burnout* bipol* skizo* schizo* psykos* psykot* psychos* psychot* ptsd! adhd! autis* asperg* borderline! touret* spisefors* eating_dis* anore* bulim* panikanf* panic_at* insomn* søvnl* søvnap* apnea dysle* dyskal* mental_heal* psykisk_* traume!
*misbrug! *misbruget afvænn* addict* drug_test* rehab! absti* alkoholpr* metadon* kemo! *kemoter* chemo* strålebe* bestrål* radiother* insulin* antidep* antips* lykkepil* antibio* penicil* morfin* morphi* prednis* metform* sertral* citalop* ritalin elvanse lithium methotr* sovepil* *stillende painkil* epipen inhaler* blodfort*
blodprøve* blood_te* biops* røntg* mr_scan* mri! ct_scan* mammog* *blodsuk* koloskop* *skadestue* akutmod* emergency_ro* psykiatri* psyk! neurolo* kardiolo* cardiolo* onkolo* oncolo* genoptræ* *arbejdssk* arbejdsul* *arbejdsev* funktionsn* *hørelse høretab* hearing_lo* høreap* hearing_aid* synstab grå_stær cataract* *kørestol* wheelch* krykke* rollator* kejsersn* c_section infertil* ivf!  
feber! fever! kvalme! nausea* dizz* opkast* vomit* åndenød besvim* fainted lammels* tinnit* diarr* food_pois* madforg* stomach_bug overvæg* obes* *_parese palsy *_syndrom* hukommelsest*
*sygdom! *sygdommen *lidelse! sygefravær sygehist* illness disease* helbredst* helbredsp* helbredsm* helbred! health_iss* health_rea* medical_rea* medical_hi* *journaln* kronisk_* bivirk* side_eff* injured kvæst* tilskadek* til_skade influenza* dementia piskesm* in_the_hospital at_the_hospital to_the_hospital the_ward en_abort *_abortion svimmel* back_pain chest_pain health_problem* hjertestop* blodtal* høresk* malignant strep_th* oxygen_t* ill_health lungeø* søvnbes* hukommelse_s koncentrationsb* neurodiv* beroligende mavepine hovedpine *diagnose* diagnosis a_seizure epileptic had_seizures chronic_pain chronic_ill* chronic_fat* chronic_cond* chronic_dis* kroniske_smerter har_ibs has_ibs have_ibs crutches radiation fertilit* *itis~ parkinsons parkinson_s corona~`,
  things: `
ryg! ryggen knæ! knæet skulder* hofte! hoften hjerte! hjertet ankel! anklen håndled* finger! fingre! fingeren arm! armen ben! benet benene fod! foden øje! øjet øjne! øjnene øre! øret ører! mave! maven hals! halsen nyre! nyrer! leveren hjernen hoved! hovedet nakke! nakken tand! livmo* bryst! hånd! hånden næse! næsen mandler!
ankle wrist knee shoulder hip! heart! lung liver! chest! brain! leg foot! eye ear lower_back neck! stomach! tooth! spine! ribs hearing! eyesight mandlerne
 medicat* *behandling! *behandlingen treatment operationen surgery scanning! recept! recepten prescri* pills piller! pillerne udredning! symptom! therapy *terapi! *transfusion* en_operation her_operation his_operation my_operation counsell* counselor* counseling *medicin! medicinen headache`,
  acts: `
brække* broke! broken forstuv* sprain* slog! slået skåret klemt i_klemme ondt *smerte! pain! hurt! aching sore! threw! *opere* nyt! dårlig* bad! svag! problemer! problems injur* skadet skader! torn! twisted revet sprængt betænd* infect* drille* hævet swollen vand_i blødn* blodet bleed* sys! syet stitch* gips! cut! faldt! fell! nedsat! replacem* fjernet remov* står_af stået_af syre_i noget_med venteliste*
*læge! *lægen lægerne doctor! gp! *psykolog! *psykologen psycholog* *psykiat* psychiat* therapist* *terapeut! kiropr* chiropr* hospital! *sygehus ambulanc* begyndt_på startet_på taking! halve_the undergo* henvist referred på_grund beroligende løfte patient! patienten`,
  not: `
*bekræf* afkræf* *ikraftt* kræfter! *kræfterne *kræfter! *bekæmpelse kræftens cancer_soc* cancer_res* sygesik* sygeplejer* søsyge! sick_of homesick the_deaf ond_* blind_v* blind_sp* deaf_ear* the_great_dep* stroke_of
health_in* health_ch* health_care healthcare sagsbeh* ordrebeh* *databeh* behandling_af addicted_to_* i_hånden på_sømmet på_benene heart_of in_the_eye medicinal* ondt_af abort_the bad_debt* sore_point arm_of forward_to_hearing analysis basis! thesis nearly_had_a_heart_attack almost_had_a_heart_attack cancer_center syg_pri* sick_and_* blind_side* pick_your_brain virus_scan*`,
};
