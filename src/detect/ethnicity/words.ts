import type { CategoryWords } from "../_lexicon/words";

/** Peoples and minorities that live in the Nordic countries, and the words of descent and skin colour. */
export const ethnicityWords: CategoryWords = {
  states: `
etnisk_* *_afstamning etnicitet* ikke_vestlig_* indvandrerb* flygtningeb* mørk_i_huden hudfarve* sort_hud* mørk_hud* mørke_hud* sorte_hud* er_sort mulat! halvt_* perker* 
romaer! romaerne er_roma roma_* sigøjner* gypsy! gypsies traveller_famil* kurder! kurdere kurdisk! kurd! kurds kurdish inuit! inuk! grønlænder! grønlændere greenlander* er_same sami! sámi! saami! somalier! somaliere palæstinens* palestinian! tamil! tamiler* tamilsk tjetjen* chechen* assyrer* azerbajdsj* uighur* uigur* rohingya* berber! araber! arabere vietnameser* romani! færing!
of_*_descent *n_descent *e_descent *sh_descent native_american* first_nations aborigin* māori ojibwe* hispanic latina! latino! african_american* afro_* mixed_race biracial british_asian british_pakistani british_indian black_british black_woman black_man black_guy white_woman white_man black_employee black_colleague m_black are_black only_black of_colour of_color people_of_your dark_skin* skin_colour skin_color ethnically racial_slur racially_* ethnic_origin ethnic_background ethnicity bådflygtn* n_word neger! negro! is_black
`,
  matters: `
etnisk! etniske racial! racist! racis* efterkommer! asylansøg* asylum_seek* flygtning! refugee! indvandrer! raceprof*
`,
  things: `
baggrund! background oprindelse! origin! descent! afstamning herkomst! heritage! roots! rødder! udseende! appearance hud! huden skin! forældre! parents! familie! family! efterkommer slægt halvt! half! identifies identificerer faith! født! born! tolk! interpreter 
`,
  acts: `
iransk* irakisk* syrisk* libanes* tyrkisk* pakistansk* afghansk* somalisk* etiopisk* eritreisk* marokk* tunesisk* algerisk* egyptisk* palæstinens* jordansk* arabisk* afrikansk* asiatisk* kinesisk* vietnames* thailandsk* filippinsk* indisk* bosnisk* serbisk* albansk* rumænsk* polsk* russisk* ukrainsk* grønlandsk* samisk* latinamerik* mellemøstl* sydlandsk* udenlandsk_her* libanon! jødisk_her* nigeriansk* ghanesisk*
iranian! iraqi! syrian! lebanese turkish! pakistani! afghan! somali! ethiopian eritrean! moroccan! nigerian! ghanaian kenyan! african! asian! arab! arabic_b* chinese vietnamese filipino! indian! bangladeshi! romanian! ukrainian! caribbean jamaican black! 
`,
  not: `
race_condition* certificate_of_origin country_of_origin oprindelsesc* oprindelsesl* arabic_number ethnic_food* etnisk_mad sami_* roma_tomat* half_of roma_og halvt_år* halvt_døgn halvt_så_* halvt_år quarter_of quarter_end quarter_results black_friday rules_of_origin
`,
};
