#include "CBuiltInDesign.h"

// Written by scripts/embed-design.py from the names in templates/. The compiler takes the bytes in (#embed, C23), so
// that the program needs no files of its own, starts without reading any, and a changed template is a rebuild.

static const unsigned char file_0[] = {
#embed "../../templates/aandacht.html"
};
static const unsigned char file_1[] = {
#embed "../../templates/afspraak.html"
};
static const unsigned char file_2[] = {
#embed "../../templates/afspraken-lijst.html"
};
static const unsigned char file_3[] = {
#embed "../../templates/afspraken.html"
};
static const unsigned char file_4[] = {
#embed "../../templates/ambities.html"
};
static const unsigned char file_5[] = {
#embed "../../templates/begrippen.html"
};
static const unsigned char file_6[] = {
#embed "../../templates/beoordeling.html"
};
static const unsigned char file_7[] = {
#embed "../../templates/bereik.html"
};
static const unsigned char file_8[] = {
#embed "../../templates/bestanden.html"
};
static const unsigned char file_9[] = {
#embed "../../templates/bijdragen.html"
};
static const unsigned char file_10[] = {
#embed "../../templates/bladeren.html"
};
static const unsigned char file_11[] = {
#embed "../../templates/bladspiegel.html"
};
static const unsigned char file_12[] = {
#embed "../../templates/cijfers.html"
};
static const unsigned char file_13[] = {
#embed "../../templates/cijfertabel.html"
};
static const unsigned char file_14[] = {
#embed "../../templates/contact.html"
};
static const unsigned char file_15[] = {
#embed "../../templates/draagvlak.html"
};
static const unsigned char file_16[] = {
#embed "../../templates/draagvlakstaat.html"
};
static const unsigned char file_17[] = {
#embed "../../templates/eigenaar.html"
};
static const unsigned char file_18[] = {
#embed "../../templates/eigenaarschap.html"
};
static const unsigned char file_19[] = {
#embed "../../templates/filter.html"
};
static const unsigned char file_20[] = {
#embed "../../templates/foto.html"
};
static const unsigned char file_21[] = {
#embed "../../templates/fotos.html"
};
static const unsigned char file_22[] = {
#embed "../../templates/gebeurtenis.html"
};
static const unsigned char file_23[] = {
#embed "../../templates/gegevens.html"
};
static const unsigned char file_24[] = {
#embed "../../templates/genoemd.html"
};
static const unsigned char file_25[] = {
#embed "../../templates/groepen.html"
};
static const unsigned char file_26[] = {
#embed "../../templates/haalbaarheid-status.html"
};
static const unsigned char file_27[] = {
#embed "../../templates/inhoudsopgave.html"
};
static const unsigned char file_28[] = {
#embed "../../templates/initiatief-met-status.html"
};
static const unsigned char file_29[] = {
#embed "../../templates/initiatief-regel.html"
};
static const unsigned char file_30[] = {
#embed "../../templates/initiatief.html"
};
static const unsigned char file_31[] = {
#embed "../../templates/initiatieven.html"
};
static const unsigned char file_32[] = {
#embed "../../templates/jaar-geleden.html"
};
static const unsigned char file_33[] = {
#embed "../../templates/kaart.html"
};
static const unsigned char file_34[] = {
#embed "../../templates/kalender.html"
};
static const unsigned char file_35[] = {
#embed "../../templates/kern.html"
};
static const unsigned char file_36[] = {
#embed "../../templates/kop.html"
};
static const unsigned char file_37[] = {
#embed "../../templates/kruimelpad.html"
};
static const unsigned char file_38[] = {
#embed "../../templates/lijst.html"
};
static const unsigned char file_39[] = {
#embed "../../templates/lijstkop.html"
};
static const unsigned char file_40[] = {
#embed "../../templates/link-regel.html"
};
static const unsigned char file_41[] = {
#embed "../../templates/logboek.html"
};
static const unsigned char file_42[] = {
#embed "../../templates/merk.html"
};
static const unsigned char file_43[] = {
#embed "../../templates/merken.html"
};
static const unsigned char file_44[] = {
#embed "../../templates/meter.html"
};
static const unsigned char file_45[] = {
#embed "../../templates/nieuws.html"
};
static const unsigned char file_46[] = {
#embed "../../templates/omslag.html"
};
static const unsigned char file_47[] = {
#embed "../../templates/oordeel.html"
};
static const unsigned char file_48[] = {
#embed "../../templates/opmerking.html"
};
static const unsigned char file_49[] = {
#embed "../../templates/overzicht.html"
};
static const unsigned char file_50[] = {
#embed "../../templates/pagina.html"
};
static const unsigned char file_51[] = {
#embed "../../templates/partij.html"
};
static const unsigned char file_52[] = {
#embed "../../templates/register.html"
};
static const unsigned char file_53[] = {
#embed "../../templates/script.js"
};
static const unsigned char file_54[] = {
#embed "../../templates/sectiekop.html"
};
static const unsigned char file_55[] = {
#embed "../../templates/status.html"
};
static const unsigned char file_56[] = {
#embed "../../templates/statuskern.html"
};
static const unsigned char file_57[] = {
#embed "../../templates/stijl.css"
};
static const unsigned char file_58[] = {
#embed "../../templates/symbolen.html"
};
static const unsigned char file_59[] = {
#embed "../../templates/teken.html"
};
static const unsigned char file_60[] = {
#embed "../../templates/tekst.html"
};
static const unsigned char file_61[] = {
#embed "../../templates/teksttaal.html"
};
static const unsigned char file_62[] = {
#embed "../../templates/thema.html"
};
static const unsigned char file_63[] = {
#embed "../../templates/themakern.html"
};
static const unsigned char file_64[] = {
#embed "../../templates/traject.html"
};
static const unsigned char file_65[] = {
#embed "../../templates/uren.html"
};
static const unsigned char file_66[] = {
#embed "../../templates/verhaal.html"
};
static const unsigned char file_67[] = {
#embed "../../templates/verhalen.html"
};
static const unsigned char file_68[] = {
#embed "../../templates/visie-regel.html"
};
static const unsigned char file_69[] = {
#embed "../../templates/visie.html"
};
static const unsigned char file_70[] = {
#embed "../../templates/visies.html"
};
static const unsigned char file_71[] = {
#embed "../../templates/voet.html"
};
static const unsigned char file_72[] = {
#embed "../../templates/werklijst.html"
};
static const unsigned char file_73[] = {
#embed "../../templates/wiel.html"
};
static const unsigned char file_74[] = {
#embed "../../templates/zelfscan-formulier.html"
};
static const unsigned char file_75[] = {
#embed "../../templates/zelfscan-spreiding.html"
};
static const unsigned char file_76[] = {
#embed "../../templates/zelfscan-uitleg.html"
};
static const unsigned char file_77[] = {
#embed "../../templates/zelfscan.html"
};

static const visieplein_design_file files[] = {
    {"aandacht.html", file_0, sizeof file_0},
    {"afspraak.html", file_1, sizeof file_1},
    {"afspraken-lijst.html", file_2, sizeof file_2},
    {"afspraken.html", file_3, sizeof file_3},
    {"ambities.html", file_4, sizeof file_4},
    {"begrippen.html", file_5, sizeof file_5},
    {"beoordeling.html", file_6, sizeof file_6},
    {"bereik.html", file_7, sizeof file_7},
    {"bestanden.html", file_8, sizeof file_8},
    {"bijdragen.html", file_9, sizeof file_9},
    {"bladeren.html", file_10, sizeof file_10},
    {"bladspiegel.html", file_11, sizeof file_11},
    {"cijfers.html", file_12, sizeof file_12},
    {"cijfertabel.html", file_13, sizeof file_13},
    {"contact.html", file_14, sizeof file_14},
    {"draagvlak.html", file_15, sizeof file_15},
    {"draagvlakstaat.html", file_16, sizeof file_16},
    {"eigenaar.html", file_17, sizeof file_17},
    {"eigenaarschap.html", file_18, sizeof file_18},
    {"filter.html", file_19, sizeof file_19},
    {"foto.html", file_20, sizeof file_20},
    {"fotos.html", file_21, sizeof file_21},
    {"gebeurtenis.html", file_22, sizeof file_22},
    {"gegevens.html", file_23, sizeof file_23},
    {"genoemd.html", file_24, sizeof file_24},
    {"groepen.html", file_25, sizeof file_25},
    {"haalbaarheid-status.html", file_26, sizeof file_26},
    {"inhoudsopgave.html", file_27, sizeof file_27},
    {"initiatief-met-status.html", file_28, sizeof file_28},
    {"initiatief-regel.html", file_29, sizeof file_29},
    {"initiatief.html", file_30, sizeof file_30},
    {"initiatieven.html", file_31, sizeof file_31},
    {"jaar-geleden.html", file_32, sizeof file_32},
    {"kaart.html", file_33, sizeof file_33},
    {"kalender.html", file_34, sizeof file_34},
    {"kern.html", file_35, sizeof file_35},
    {"kop.html", file_36, sizeof file_36},
    {"kruimelpad.html", file_37, sizeof file_37},
    {"lijst.html", file_38, sizeof file_38},
    {"lijstkop.html", file_39, sizeof file_39},
    {"link-regel.html", file_40, sizeof file_40},
    {"logboek.html", file_41, sizeof file_41},
    {"merk.html", file_42, sizeof file_42},
    {"merken.html", file_43, sizeof file_43},
    {"meter.html", file_44, sizeof file_44},
    {"nieuws.html", file_45, sizeof file_45},
    {"omslag.html", file_46, sizeof file_46},
    {"oordeel.html", file_47, sizeof file_47},
    {"opmerking.html", file_48, sizeof file_48},
    {"overzicht.html", file_49, sizeof file_49},
    {"pagina.html", file_50, sizeof file_50},
    {"partij.html", file_51, sizeof file_51},
    {"register.html", file_52, sizeof file_52},
    {"script.js", file_53, sizeof file_53},
    {"sectiekop.html", file_54, sizeof file_54},
    {"status.html", file_55, sizeof file_55},
    {"statuskern.html", file_56, sizeof file_56},
    {"stijl.css", file_57, sizeof file_57},
    {"symbolen.html", file_58, sizeof file_58},
    {"teken.html", file_59, sizeof file_59},
    {"tekst.html", file_60, sizeof file_60},
    {"teksttaal.html", file_61, sizeof file_61},
    {"thema.html", file_62, sizeof file_62},
    {"themakern.html", file_63, sizeof file_63},
    {"traject.html", file_64, sizeof file_64},
    {"uren.html", file_65, sizeof file_65},
    {"verhaal.html", file_66, sizeof file_66},
    {"verhalen.html", file_67, sizeof file_67},
    {"visie-regel.html", file_68, sizeof file_68},
    {"visie.html", file_69, sizeof file_69},
    {"visies.html", file_70, sizeof file_70},
    {"voet.html", file_71, sizeof file_71},
    {"werklijst.html", file_72, sizeof file_72},
    {"wiel.html", file_73, sizeof file_73},
    {"zelfscan-formulier.html", file_74, sizeof file_74},
    {"zelfscan-spreiding.html", file_75, sizeof file_75},
    {"zelfscan-uitleg.html", file_76, sizeof file_76},
    {"zelfscan.html", file_77, sizeof file_77},
};

const visieplein_design_file *visieplein_design_files(void) { return files; }

unsigned long visieplein_design_file_count(void) { return sizeof files / sizeof files[0]; }
