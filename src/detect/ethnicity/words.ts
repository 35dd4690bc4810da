import type { CategoryWords } from "../_lexicon/words";

/** Peoples and groups that live in the Nordic countries, minorities of Europe, and the words of descent and skin colour. */
export const ethnicityWords: CategoryWords = {
  states: `
etnisk_dansk etnisk_dansker etnisk_* anden_etnisk etnisk_minoritet etnisk_baggrund hendes_etnicitet hans_etnicitet af_anden_etnisk *_afstamning af_afstamning ikke_vestlig_efterkommer ikke_vestlig_indvandrer ikke_vestlig_baggrund efterkommer! efterkommere_af indvandrerbaggrund* flygtningebaggrund* udenlandsk_herkomst udenlandsk_udseende mellemøstlig_* afrikansk_* arabisk_udseende arabisk_baggrund asiatisk_udseende sydlandsk_udseende mørk_hud* mørk_i_huden mørke_hud* hudfarve* hendes_hudfarve sort_hud* sorte_hud* er_sort er_mørk farvet! mulat! halvt_* 
romaer! romaerne er_roma roma_descent roma_famil* sigøjner* gypsy gypsies romani! traveller_famil* rejsende_folk sinti! kurder* kurdisk! kurd! kurds! kurdish! inuit! grønlænder* kalaallit* greenlandic* inuk! same! samisk* samer! sami! sámi! saami! færing! neger* negro! somalier! somali! palæstinenser* palestinian! tamil! tamiler* tamilsk* syrer! syrian! iraker* iraner* afghaner* pashtun* hazara* tjetjen* chechen* assyrer* assyrian* armenier* armenian! azerbajdsjan* uighur* uigur* rohingya* berber! araber! araberen arab! vietnameser* eritreer* etioper* bosniak* bosnier* kosovoalban* albaner* tatar! indian_descent native_american* first_nations indigenous! aborigin* maori! māori! ojibwe* cherokee* navajo* hispanic! latina! latino! latinx! african_american* afro_american* afro_caribbean* afroamerik* caucasian! mixed_race biracial! multiracial! british_asian british_pakistani british_indian black_british black_woman black_man black_guy black_girl black_employee black_colleague black_candidate white_woman white_man is_black m_black are_black of_colour of_color person_of_colour woman_of_colour bame! dark_skin* skin_colour skin_color ethnically racial_slur* racially
bådflygtning* tvillingesprog* 
`,
  matters: `
etnicitet* etnisk! etniske ethnic_origin ethnic_background ethnicity! racial! race! racemæssig* afstamning* herkomst* oprindelse! oprindelig! of_*_origin *_descent descent! heritage! roots_in rødder_i rødder! nationalitet* nationality asyl* flygtning! refugee! indvandrer* immigrant! efterkommer* minoritet* minority! racis* racistisk* raceprofil* tribe! stamme! klan! clan! kaste! dalit! brahmin modersmål* mother_tongue native_language udlænding* 
`,
  hints: `
baggrund! background! oprindelse født_i born_in hud! skin! sort! black! brun! hvid! white! farve! udseende! opholdstilladelse* tolk! interpreter! somalisk* pakistansk* tyrkisk* arabisk* afghansk* irakisk* iransk* syrisk* polsk* rumænsk* vietnamesisk* afrikansk* asiatisk* palæstinensisk* bosnisk* albansk* eritreisk* etiopisk* marokkansk* turkish! pakistani! nigerian! african! asian! bangladeshi! arabic! diskriminer* discriminat* slur! moskeen grønlandsk* tyrker! pakistaner*
`,
  groups: "",
  not: `
race_condition* race_to rat_race horse_race race_car* black_friday sort_hvid white_paper blacklist* black_box sort_uheld roots_blower certificate_of_origin country_of_origin rules_of_origin oprindelsescert* oprindelsesland* oprindelsesregl* præferenceoprindelse* dansk_oprindelse kinesisk_oprindelse eu_oprindelse varens_oprindelse varernes_oprindelse of_eu_origin of_chinese_origin white_house sort_på_hvidt ethnic_food human_race samsung samme! same_* root_cause black_out blackout sami_ stamme_fra
`,
};
