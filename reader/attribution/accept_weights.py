"""Learned weights: whether a candidate is a statement.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
a(right 100 a,fronted 36 a,resumed 18 a,right 55 a-fronted 27 a-right 45 a:right 51 a;right 5 aAright 8
aEright 34 aGcueright -89 aGright 10 aNright -72 aVcuefronted 21 aVcueright 3 aVright 16 a^fronted -103
a^resumed 171 a^right 55 a^transcript 45 aafterright 61 aalthoughright 237 aandright 15 aasas 8
aatright 152 abecauseright -81 abutright 58 abyright 53 ainright 24 alikeright 24 anright -58 aonright -10
aqfronted -15 aqresumed -118 aqright -37 athanright -63 athoughright 13 atoaccording 44 atoresumed 3
atoright 118 awhatright -62 awhenright 71 awhereright 56 awhileright 5 awithright 74 axright 22
ayetright 95 b -21 c#Nvright -36 c#nvright 104 c,Nvright -42 c,hevright -98 c,nvright 12 cANvaccording -59
cANvfronted 26 cAnvaccording 249 cAnvfronted 68 cGNvright -69 cGcueN-right -72 cGcueNvright 21
cGcuenvright -4 cJNvright 115 cJnvright 89 cNN-right 69 cNN-transcript 10 cNNvaccording 14 cNNvfronted 99
cNNvright 18 cNNvtranscript 10 cNhe-right 33 cNhevfronted -141 cNhevright 150 cNn-right 34
cNnvaccording -40 cNnvfronted -30 cNnvright -22 cNshe-right 71 cNshevright -61 cNwhovright -35
cVcueNvright 27 cVcuehevright 50 cVcueitvright -94 cVcueivright 8 cVcuenvright 20 cVcueshevright 24
cVcuethatvright -15 cVnvright 65 caN-right -78 caNvright -16 cafterNvfronted 39 cahevright 211
can-right 123 canvright -62 casNvfronted -51 cbutNvfronted -15 cbuthevfronted -25 cbutnvfronted 3
cheNvright 59 chehevfronted -4 chehevright 20 chenvright 47 cherNvright -32 chimN-right 117 chisN-right 110
chishe-right 65 chishevright -8 chisn-right -19 chisnvright 70 chowNvright 73 cifNvfronted -12
cinN-fronted -78 cinNvfronted 68 cinNvright 86 cinnvaccording 31 cinnvfronted 64 citN-right -46
citNvright 23 citnvright 53 cnN-right 18 cnNvfronted 119 cnNvright -30 cnhe-right 36 cnhevright -66
cnn-right 75 cnnvaccording 13 cnnvright 47 cnshevright -134 cnwhovright -24 conNvright 89 cqN-fronted 40
cqN-resumed 30 cqN-right 26 cqNvaccording 58 cqNvfronted 10 cqNvresumed 92 cqNvright -13 cqhe-fronted 158
cqhe-right 69 cqhevfronted 20 cqhevresumed 29 cqitvfronted 56 cqn-fronted 110 cqn-right -37
cqnvaccording 24 cqnvfronted 92 cqnvresumed -50 cqnvright -37 cqshe-fronted 138 cqshevfronted 75
cqshevresumed 205 cqshevright 75 csheNvright 6 cshenvright 135 csheshevright -39 cthatN-right -112
cthatNvright 31 cthathevright -23 cthatnvright 37 cthatshevright 171 cthattheyvright 50 cthatwhovright -74
ctheN-fronted 90 ctheN-right 5 ctheNvaccording -15 ctheNvfronted 22 ctheNvright 92 cthehe-right -26
cthehevfronted 43 cthehevright -47 cthen-right -44 cthenvaccording 22 cthenvfronted -120 cthenvright 77
ctheshevright 243 cthewhovright 15 cthey#vright 119 ctheyNvright 6 ctheynvright -22 ctheywhovright 119
cwhenNvfronted 75 cwithn-right -261 cwithnvright 80 cxNvtranscript 45 d0left 19 d0name -8 d0relative 43
d0transcript 8 d1infinitive 27 d1left 24 d1main -28 d1relative -9 d1shared -46 d2infinitive -12 d2left -3
d2main -82 d2relative -113 d2right -108 d2shared 47 d3according 3 d3aside 24 d3infinitive 125 d3left -5
d3right -5 d3shared -57 d4according -27 d4aside -78 d4infinitive -16 d4left -43 d4main -56 d4right 64
d4shared -8 d5according 7 d5aside -18 d5infinitive 12 d5left -8 d5main 54 d5right 121 d5shared 7
d6according 48 d6aside 191 d6infinitive -16 d6left -55 d6right 215 d6shared -9 d7according -19
d7infinitive -32 d7left -32 d7main -79 d7right -25 d7shared 39 d8according 228 d8aside 51 d8infinitive -57
d8left -75 d8main -13 d8shared -19 e: -8 e:A 22 e:N 14 e:qA 22 e:qN 14 e:qx 35 e:transcriptindirect 33
e:uN -4 e:v -17 e:x 35 eaccording 5 eaccording# 18 eaccordingA -20 eaccordinga 12
eaccordingaccordingmixed -31 eaccordingin 38 eaccordingn 107 eaccordingq -4 eaccordingqto 5
eaccordingresumedindirect -43 eaccordingthe 32 eaccordinguN 10 eaccordingun 22 eaccordingv 7 eaccuse 37
eaccuse- 36 eaccuseN 26 eaccusehim 75 eaccuseing 151 eaccuseqN 68 eaccuseqhim 75 eaccuseqthe -22
eaccuserightindirect 28 eaccuserightmixed 83 eaccusethe 69 eaccuseuN 224 eaccuseuhe 175 eaccuseun -34
eaccusev 24 eacknowledge 14 eacknowledge- 48 eacknowledgebase 68 eacknowledgepast 17 eacknowledgeqthat -32
eacknowledgerightindirect 20 eacknowledgerightmixed -26 eacknowledgethat -10 eacknowledgeuN 68
eacknowledgeuhe -40 eacknowledgeun -18 eacknowledgev -18 eadd -9 eadd- -132 eaddN -77 eaddbase -105
eaddfronteddirect -17 eaddfrontedindirect 95 eaddfrontedmixed 169 eadding 29 eaddn 19 eaddpast 44 eaddq -45
eaddq, 54 eaddq. 97 eaddq: 109 eaddqthat -5 eaddqto -176 eaddresumeddirect -22 eaddrightdirect -37
eaddrightindirect -75 eaddrightmixed -8 eaddthat 16 eaddthird -42 eadduN 58 eadduhe 44 eaddun 6 eaddushe 92
eaddv 38 eadmit 15 eadmitpast -121 eadmitqthat 92 eadmitthat 42 eadmitun -11 eadmitv 30 eadvise -70
eadviseqN 26 eadviserightindirect -34 eadvisev -29 eadvocate -34 eadvocaterightindirect -44 eagree- 15
eagreebase -45 eagreepast -11 eagreeqthat -24 eagreeqto -55 eagreeqwith 5 eagreerightindirect 71
eagreethat 16 eagreethird 163 eagreeuN 15 eagreeun 47 eagreev -24 eallege 25 eallege- 16 eallegeing -87
eallegen -3 eallegepast -25 eallegeqn -3 eallegeqthat 214 eallegerightindirect 19 eallegethat 27
eallegeuN -62 eallegeun 70 eallegev 12 eannounce 32 eannounce- 75 eannouncea 21 eannouncebase -90
eannouncehis -30 eannounceing -30 eannouncepast 72 eannounceqa 21 eannounceqhis -30 eannounceqthat -104
eannounceqthe 25 eannouncerightindirect 15 eannouncethat -30 eannouncethe -75 eannounceuN -33
eannounceuhe -68 eannounceun -14 eannouncev 3 eanswer -70 eargue 52 eargue- -5 earguebase 116
earguefrontedindirect -65 earguepast 28 eargueq, 127 eargueqthat -47 earguerightindirect 58
earguerightmixed 70 earguethat -42 earguethe -51 eargueuN 31 eargueuhe -111 eargueun -7 earguev 61 eask -7
easkGcue 38 easkVcue 25 easkbase 52 easkfronteddirect 226 easking 58 easkpast 4 easkq 6 easkq, -19
easkqA -111 easkqN -26 easkqfor 24 easkqhim 13 easkqn 29 easkrightindirect 24 easkrightmixed 48
easkthird -157 easkuN -44 easkuhe -112 easkun 28 easkv 6 eassert 19 eassertpast 7 eassertqthat 20
eassertrightindirect 42 eassertthat 20 eassertuN 54 ebegin -38 ebeginfrontedindirect 21 ebeginpast -102
ebeginuN -245 ebeginv 16 eblame 28 eblame- -5 eblamebase 71 eblamepast -119 eblamerightindirect 117
eblameuN 9 eblamev 36 eblast -28 eblast- 62 eblastN 16 eblastpast 116 eblastqN 42 eblastrightindirect 27
eblastuN 11 eblastv -89 eboast 56 eboastpast 4 eboastrightindirect -14 ecall 9 ecall- 48 ecallGcue 19
ecallN 6 ecallVcue 37 ecalla 4 ecallbase 46 ecallher 10 ecallhim 126 ecalling 47 ecallit 32 ecalln -14
ecallpast -23 ecallq -44 ecallqN -17 ecallqa 4 ecallqfor 29 ecallqher 10 ecallqhim 126 ecallqit 32
ecallqn -37 ecallqon 19 ecallqq -19 ecallqthe 12 ecallqwith -5 ecallrightdirect 3 ecallrightindirect 18
ecallrightmixed 13 ecallthe 4 ecallthird 62 ecalluD 71 ecalluN 8 ecalluhe 10 ecallun -46 ecallushe -30
ecalluwho 78 ecallv -17 ecallwith -5 ecaution 47 ecautionVcue 40 ecautionv 47 echallenge -38
echallengefrontedindirect 109 echallengeing -47 echallengeqN 17 echallengerightindirect -90
echallengeuN -30 echallengeun 67 echallengev 48 echant -18 echantun -44 ecite 89 ecite- 34 eciteN -7
ecitea -18 eciteing 75 eciten 58 ecitepast -19 eciteqn 51 eciteqthe 60 eciterightindirect 59 ecitethe -32
eciteuN 7 eciteuhe 195 eciteun -56 ecitev 89 eclaim 33 eclaim- 59 eclaimbase 76 eclaiming -88 eclaimn -24
eclaimpast 42 eclaimqn -24 eclaimqthat -3 eclaimqthe -129 eclaimrightindirect 42 eclaimrightmixed -9
eclaimthat -26 eclaimthird 58 eclaimuN 10 eclaimun 38 eclaimv -12 ecommentbase -15 ecommentrightindirect 4
ecommentthird -177 ecommentuN 14 ecommentun 92 ecommentv 7 ecompare 6 ecompare- -23 ecomparepast 7
ecompareqto -15 ecompareqwith -40 ecomparerightindirect 5 ecompareuN 57 ecompareun -63 ecomparev 5
ecomparewith -40 ecomplain 22 ecomplainpast 146 ecomplainrightindirect -16 ecomplainthat 40 ecomplainuN 31
ecomplainv -29 econcede -21 econcedepast 26 econcederightindirect 50 econcedethat 73 econcedev -21
econclude 51 econcludefronteddirect 36 econcludepast 106 econcludeq 67 econcludeq, 12 econcludeq. 131
econcludeqthat -69 econcluderightindirect 21 econcluderightmixed -18 econcludethat -64 econcludeuN 169
econcludeun 49 econcludev 51 econfirm- 3 econfirmpast -31 econfirmrightindirect -10 econfirmuN 122
econfirmun -52 econfirmv 26 econtinue -16 econtinuefronteddirect -29 econtinuefrontedindirect -170
econtinuepast -21 econtinueq 36 econtinueq, 11 econtinueq. -67 econtinueqto 66 econtinuerightdirect -38
econtinuethird 23 econtinueuN -142 econtinueuhe 177 econtinueun 98 econtinueushe -63 ecriticize- -21
ecriticizerightindirect -35 ecriticizeuN -247 edeclare- 18 edeclareN 28 edeclarefronteddirect 81
edeclareing 4 edeclarepast -57 edeclareq 95 edeclareqN -61 edeclareqthat 112 edeclarerightindirect 24
edeclarerightmixed 55 edeclarethat 135 edeclareuN 49 edeclareuhe -35 edeclareun 4 edeclarev -15 edecline 16
edeclineVcue 8 edeclinepast 92 edeclineqto 8 edeclinerightindirect 15 edeclineuN 68 edeclineun -14
edeclinev 16 edefend -46 edefend- -32 edefendbase 58 edefending -28 edefendrightindirect -40 edefendv -60
edemand 24 edemandrightindirect 39 edemandun -15 edemandv 48 edenounce -131 edeny -5 edeny- 24
edenypast -17 edenyrightindirect -11 edenyuN -17 edenyun 113 edenyv -4 edescribe 22 edescribe- 92
edescribebase 5 edescribeing 138 edescribepast -14 edescribeqthe 3 edescriberightindirect 35
edescriberightmixed 93 edescribethe 3 edescribeuN -14 edescribeun 84 edescribev -63 edetail -44 edetail- 36
edetailpast -8 edetailrightindirect -8 edetailun -28 edetailv -178 edisclose 29 eemphasize 20
eemphasizev 20 eencourage -6 eencouragerightindirect -25 eestimate 16 eestimatepast 28 eestimateqthat -6
eestimaterightindirect 27 eestimatethat 12 eestimatev -13 eexplain 16 eexplain- -77 eexplainbase 3
eexplainfronteddirect 113 eexplaining -5 eexplainpast 59 eexplainq -20 eexplainq, 29 eexplainqthe 90
eexplainqwhy -11 eexplainrightmixed 154 eexplainthat 37 eexplainthe 89 eexplainun -36 eexplainv 66 ego -18
egofrontedindirect -103 egopast -71 egoq -22 egouN 44 egoun 20 egov 54 ehighlight 22 ehighlightv 22
ehint 61 eindicate 69 eindicatepast -43 eindicateqthat -33 eindicaterightindirect -45 eindicatethat -33
eindicateun 126 eindicatev 3 einsist 44 einsistbase 20 einsistpast -14 einsistqthat -48
einsistrightindirect 40 einsistrightmixed 233 einsistthat -44 einsistuN 69 einsistun -23 einsistv 81
einvite -64 einvitepast -80 einviterightindirect -68 einvitev -61 ejoke 32 ejokepast 23 ejokev -43
elament 48 emaintain -76 emaintainpast 28 emaintainrightindirect -48 emaintainuN -83 emaintainv -8
emention 34 emention- 26 ementionN 5 ementionpast 98 ementionqN 5 ementionrightindirect 48 ementionuN 23
ementionuhe 195 ementionun -9 ementionv 24 emock -102 enote 54 enote- 78 enoteN 59 enotebase -50
enotefronteddirect 29 enotefrontedindirect -25 enoteing 90 enotepast 47 enoteq 74 enoteq, 53 enoteq. 181
enoteqthat 37 enoteqthe -52 enoterightindirect 29 enoterightmixed -45 enotethat 42 enotethe 20
enotethird 89 enoteuN 17 enoteuhe 25 enoteun 27 enoteushe -35 enotev 37 eoffer -34
eofferfrontedindirect -19 eoffering -156 eofferpast 17 eofferuN -35 eofferun 63 eofferv -63 eorder 32
eorderun -113 eorderv 94 epledge 41 epledge- -8 epledgeVcue 7 epledgen -32 epledgepast -29 epledgeqn -104
epledgeqto 67 epledgerightindirect -15 epledgerightmixed 64 epledgeuN 39 epledgeuhe 33 epledgeuwho -59
epledgev 35 epoint 23 epoint- 59 epointN 46 epointfrontedindirect -107 epointing 92 epointpast -9
epointqout 25 epointqto 11 epointrightindirect 30 epointthat 25 epointthe 59 epointthird -18 epointuN 80
epointun -46 epointv 11 epost 13 epostpast 36 epostv 13 epraise 22 epraiseN -228 epraisepast -24
epraiserightindirect 4 epraiseuN -119 epredict 57 epredicting -132 epredictpast 85 epredictqthat 16
epredictrightindirect 43 epredictthat 23 epredictuN -141 epredictun 170 epredictv 6 epromise 53 epromise- 7
epromiseVcue -41 epromiseing 9 epromisepast 71 epromiseqto 5 epromiserightindirect 7 epromiserightmixed 24
epromisethird 52 epromiseuN 12 epromiseuhe 20 epromiseun 34 epromisev 58 epropose 21 epropose- -5
eproposeG 50 eproposea -14 eproposen 10 eproposepast -29 eproposeqG 22 eproposeqa -14 eproposeqn 10
eproposerightindirect 21 eproposeuN 72 eproposeun 30 eproposev 53 eprotest -237 equestion -61
equestionrightindirect 49 equestionthird 57 eread -4 ereadfronteddirect 141 ereadpast -16 ereadq -164
ereadrightdirect -11 ereadun 189 ereadv 93 erecall 4 erecalling 169 erecallpast -45 erecallq 163
erecallrightindirect 69 erecalluN 23 erecallv 33 erecommend -32 erefuse -7 erefuseVcue -65 erefusepast -81
erefuseqto 4 erefuserightindirect 13 erefuseuN 43 erefusev -7 ereiterate 50 ereiteratepast -53
ereiterateuN 134 ereiteratev -16 ereject -59 erejectrightindirect -75 eremark 8 eremarkpast 95
eremarkrightindirect -31 eremarkthird -75 eremarkuN 41 eremarkv -12 erepeat 6 erepeat- -98 erepeatn 26
erepeatpast -77 erepeatqn 26 erepeatrightindirect 11 erepeatuN 97 erepeatun -110 erepeatv 106 ereply -13
ereplyfronteddirect 204 ereplypast -62 ereplyq -38 ereplyuN 136 ereplyv -14 ereport -5 ereport, 45
ereport- -13 ereportN 88 ereportbase 6 ereportfrontedindirect 41 ereportfrontedmixed 19 ereporting 19
ereportn 12 ereportq -99 ereportq, -11 ereportq. 223 ereportqn 42 ereportqon -47 ereportqthat 19
ereportrightindirect 14 ereportrightmixed -28 ereportthe -27 ereportuN 15 ereportun -31 ereportv 6
erequest -94 erequestpast -154 erequestrightindirect -93 erespond 7 erespond- -18 erespondN 76
erespondbase 20 erespondfronteddirect 65 eresponding -61 erespondpast -4 erespondq 213 erespondqto -26
erespondrightindirect -10 erespondrightmixed 7 eresponduN 24 erespondv 38 ereveal 29 erevealpast 26
erevealqthat -4 erevealrightindirect -22 erevealthat -86 erevealuN 43 erevealun 62 erevealv 55 erule -43
erulev -43 esay 20 esay# -43 esay, -6 esay- -11 esayA 90 esayG 10 esayJ -62 esayN -34 esayV -17
esayVcue -38 esaya 22 esayand -43 esayas 13 esayat 19 esaybase -3 esaybut 39 esayfronteddirect 13
esayfrontedindirect 104 esayfrontedmixed -24 esayher -18 esayhis 88 esayif 12 esayin 12 esaying -32
esayis 22 esayn 4 esayon -111 esaypast 19 esayq 16 esayq# 53 esayq, 17 esayq. 64 esayq: -73 esayqA -39
esayqG 35 esayqN 112 esayqa -7 esayqafter 135 esayqat 90 esayqduring -51 esayqhe 8 esayqher -40 esayqhis 20
esayqin 47 esayqit 23 esayqn 76 esayqof -82 esayqon -34 esayqq -62 esayqshe 22 esayqt 41 esayqthat 28
esayqthe 53 esayqwas -51 esayresumeddirect 55 esayresumedindirect 20 esayresumedmixed -12
esayrightdirect 71 esayrightindirect 17 esayshe -20 esaythat -4 esaythe 34 esaytheir 28 esaythey -10
esaythird 69 esaythis 43 esayu# 56 esayuD 80 esayuN 19 esayuhe 39 esayui -56 esayuit 66 esayun 57
esayushe 8 esayuthat 54 esayuthey 15 esayuwho -30 esayv 45 esaywas 51 esaywhen -13 eshoot -94
eshootpast -21 eshootv -94 eshout 15 eslam 68 eslampast 87 estate -4 estate, -47 estate- -70 estateing 90
estatepast 84 estateq 191 estateq, -76 estateqthat 54 estaterightindirect -38 estaterightmixed 83
estatethat -7 estatethird -117 estateuN -10 estateun -56 estatev -3 esuggest 18 esuggest- -16 esuggestN 14
esuggestbase -24 esuggesting 31 esuggestpast 38 esuggestqN 86 esuggestqthat -40 esuggestqthe -44
esuggestrightindirect 62 esuggestrightmixed -35 esuggestthat -30 esuggestthe -44 esuggestthird 19
esuggestuN 94 esuggestuhe 37 esuggestv 38 etell 15 etell, -139 etell- -48 etellN -16 etellbase 30
etellfronteddirect 63 etellfrontedindirect 101 etellfrontedmixed -33 etellhe 41 etelling 17 etellpast 45
etellq -36 etellqN -41 etellqa 64 etellqher -29 etellqhim -120 etellqme -44 etellqn 110 etellqthem 62
etellresumeddirect 167 etellresumedindirect 20 etellrightdirect 14 etellrightindirect -54
etellrightmixed -8 etellshe 19 etellthat 61 etellthey 4 etellthird -96 etelluN 19 etelluhe 21 etellun 35
etellushe -35 etellv 23 etestify -22 ethank -125 ethankv -3 ethreaten 22 ethreatenqto -54
ethreatenrightindirect -54 ethreatenv 22 etweet -21 etweet- 134 etweetfronteddirect 238 etweeting 144
etweetpast -21 etweetq 127 etweetq, 43 etweetqthat 14 etweetrightindirect 26 etweetrightmixed 85
etweetthat 26 etweetuN 27 etweetun -32 etweetv -117 eurge 15 eurgeGcue 25 eurgeVcue 14 eurgeing 25
eurgepast -16 eurgeqN 113 eurgeqn 87 eurgeqthe -40 eurgerightindirect 42 eurgeuN -100 eurgeun 4 eurgev 13
evow 85 evowVcue -6 evowpast -38 evowqto 11 evowrightindirect 71 evowrightmixed 22 evowuN -51 evowuhe -82
evowun 171 evowv 46 ewarn 67 ewarning 86 ewarnpast 17 ewarnqthat -66 ewarnrightindirect 20
ewarnrightmixed 168 ewarnthat -30 ewarnuN 100 ewarnuhe 76 ewarnun -8 ewarnv -20 ewrite 4 ewrite- 77
ewriteN -25 ewritefronteddirect 85 ewritefrontedindirect 23 ewritefrontedmixed 6 ewriteing -149
ewritepast 81 ewriteq 38 ewriteq, 43 ewriteq. 13 ewriteq: -123 ewriteqN -9 ewriteqin -96 ewriteqon 20
ewriteqthat 104 ewriteresumeddirect -86 ewriterightdirect 130 ewriterightindirect -28 ewriterightmixed 151
ewritethat 63 ewritethird 44 ewriteuN 31 ewriteuhe 34 ewriteun 84 ewriteushe -58 ewritev -38 f#according 64
f#right 48 f'right -75 f,right 3 f-right -124 fAaccording 6 fAfronted -51 fAresumed -34 fAright -16
fAtranscript 22 fGcueright 30 fGfronted -92 fGright 22 fJfronted -17 fJright -17 fNaccording 3 fNfronted 29
fNresumed 78 fNright 7 fNtranscript 14 fVcueresumed -62 fVcueright 38 fVresumed 7 fVright 41 fafronted 37
fafterfronted -31 fandfronted -68 fandright -30 fanright -30 fanyright 47 fareright 109 faresumed -104
faright 20 fasfronted -98 fasright -88 fatfronted -88 fatright -31 fbutfronted -36 fbyright 30
fforright -62 ffromright -7 fhefronted 16 fheright 32 fherright 43 fhimright -9 fhimselfright 44
fhisright 34 fhowright -56 fiffronted -85 fifright -48 finaccording 38 finfronted -37 finright -57
fisright 69 fitfronted 55 fitright -3 fitsright 54 fnaccording 101 fnfronted 69 fnresumed 67 fnright -5
fofright 37 fonfronted -86 fonright 38 fqaccording -11 fqannounced 7 fqcontinued 35 fqfar -5 fqfronted 98
fqinherited -13 fqparagraph -33 fqright -58 fsheright 13 fsomeright -75 fthatfronted -86 fthatresumed 166
fthatright 23 fthefronted 43 ftheirright 28 fthemright 100 ftheresumed -53 ftheright 9 ftheyright 42
fthisfronted 55 fthisright 71 fthoseright -93 fwasresumed 26 fwasright 53 fwhatright 128 fwhenfronted -34
fwhilefronted 45 fwhoright 30 fwhyright 89 fwithright 5 fxtranscript 35 g-# -63 g-J -17 g-N 4 g-a -13
g-according 7 g-and -42 g-in -26 g-n -48 g-q 29 g-resumed 3 g-the 22 g-transcript -8 g-x 35 gbase, -32
gbaseA -4 gbaseJ 31 gbaseN 80 gbaseVcue -47 gbasea 13 gbaseand -31 gbasefronted -30 gbasehe 37 gbasehim -10
gbasehis 69 gbasein 26 gbaseit 34 gbasen -30 gbaseon 69 gbaseq 22 gbaseresumed 112 gbasethat 22 gbasethe 44
gbasethey 52 gbasewith -81 ging, -11 gingGcue 17 gingJ -6 gingN 3 ginga 42 gingfronted -60 ginghe 20
gingher -30 ginghim -129 ginghis 6 gingin -33 gingit -18 gingn 4 gingon 20 gingq 29 gingresumed -80
gingright -16 gingshe -30 gingthat 10 gingthe 51 gingthey 104 gpast# -18 gpast, 56 gpastA -72 gpastG -15
gpastJ -5 gpastN -25 gpastV 13 gpastVcue 16 gpastafter -56 gpastan 37 gpastand -50 gpastas -44 gpastat -61
gpastbut -31 gpastby -18 gpastfor 38 gpastfronted 12 gpasthe 21 gpasther -37 gpasthim 103 gpasthis 11
gpasthow 98 gpastif 79 gpastin -91 gpastis 44 gpastit 81 gpastn 78 gpaston -161 gpastq 12 gpastresumed -10
gpastright -13 gpastshe 29 gpastsome 50 gpastthat 32 gpastthe -17 gpasttheir 78 gpastthey 8 gpastthis -5
gpastthose 154 gpastto -25 gpastwas 60 gpastwhen -97 gpastwhile -33 gpastwith -16 gpastwould -45
gthird, -37 gthirdJ -63 gthirdN -34 gthirdV 20 gthirdVcue 8 gthirda 67 gthirdand 94 gthirdbut -36
gthirdfronted -35 gthirdhe 32 gthirdhis 106 gthirdin -38 gthirdit -12 gthirdn -22 gthirdq 116
gthirdresumed -4 gthirdright -8 gthirdshe 30 gthirdthat -14 gthirdthe -42 h#_of -26 h,_A -63 h,_N 22
hA_# 112 hA_, 25 hG_n 187 hGcue_N 28 hGcue_for -18 hGcue_on 59 hGcue_the 87 hGcue_to 39 hJ_N 80 hJ_n 27
hJ_than -53 hN_' 14 hN_, -46 hN_A 38 hN_E -81 hN_N -21 hN_V 33 hN_Vcue 51 hN_a 104 hN_and 57 hN_for -128
hN_had -72 hN_has 112 hN_is -4 hN_n 40 hN_of 65 hN_q 92 hN_was 88 hN_will 73 hN_would 213 hV_n 58
hVcue_A -76 hVcue_N -3 hVcue_for 46 hVcue_him -23 hVcue_n 54 hVcue_on -16 hVcue_the -22 hVcue_to -72
hVcue_whether -56 ha_J 36 ha_N -15 ha_n 50 ha_q 66 hany_n -31 has_N 79 hat_the -45 hbut_, -80 hbut_A 48
hbut_the 121 hfor_n -56 hhe_' -48 hhe_A -47 hhe_V 40 hhe_Vcue -41 hhe_had -14 hhe_has -12 hhe_is 28
hhe_will 12 hhe_would 57 hher_n 55 hher_q 15 hhim_a -60 hhim_of 75 hhis_J -43 hif_N 81 hin_N -33 hin_a -26
hin_an -65 hin_n -29 hin_the -17 hit_' 105 hit_V 96 hit_is 13 hit_q 278 hit_was 45 hit_will 189
hit_would 264 hits_n 20 hn_, -60 hn_. -158 hn_A -146 hn_V -29 hn_and -53 hn_are 134 hn_for -39 hn_in -71
hn_n 31 hn_of -17 hn_to 37 hon_N -19 hq_# 167 hq_( -74 hq_A -6 hq_G -119 hq_J 75 hq_N 25 hq_V -10 hq_a 213
hq_after 87 hq_all 123 hq_and -7 hq_as 215 hq_but 192 hq_by 103 hq_do 128 hq_for 170 hq_he 36 hq_his -93
hq_i 127 hq_if 89 hq_in 187 hq_is 202 hq_it 136 hq_my 129 hq_our 206 hq_she 32 hq_so -37 hq_some 142
hq_that 206 hq_the -8 hq_these 157 hq_they 5 hq_this -13 hq_to 88 hq_we 121 hq_what 134 hq_when 198
hq_while -94 hq_with 118 hq_you 59 hshe_had 215 hshe_was -55 hshe_would 87 hthat_# -105 hthat_, 49
hthat_A 86 hthat_G 111 hthat_J 22 hthat_N 23 hthat_V -138 hthat_a 128 hthat_he 45 hthat_her 212
hthat_his 40 hthat_if 42 hthat_in -31 hthat_it 33 hthat_n 3 hthat_q 106 hthat_she 86 hthat_the 75
hthat_they 137 hthe_# 45 hthe_G -26 hthe_N -9 hthe_n 27 hthe_q 25 htheir_n 16 hthey_are 29 hthey_had -4
hthey_have 16 hthey_were 95 hthey_will 19 hthey_would 27 hthis_n 64 hthose_n 77 hto_V -11 hwhen_N -19
hwith_# 118 hwith_N -24 hwith_the 23 hx_N -71 i0fronted -102 i0right 18 i1right 51 iNone0 39 ipromises0 36
irefuses0 -72 irefuses1 106 kdirectannounced 7 kdirectcontinued 35 kdirectfar -5 kdirectfronted 31
kdirectinherited -13 kdirectparagraph -33 kdirectresumed 33 kdirectright 46 kindirectas -14
kindirectfronted -33 kindirectresumed -58 kindirectright -15 kindirecttranscript 33 kmixedaccording -31
kmixedfronted -21 kmixedresumed 75 kmixedright -14 l0fronted 32 l0indirect -69 l0right -53 l1according 3
l1fronted 24 l1indirect -50 l1resumed -61 l1right -4 l1transcript -268 l2according -37 l2continued -35
l2direct 7 l2fronted 10 l2indirect -16 l2inherited -64 l2mixed -55 l2resumed -14 l2right -10
l2transcript -64 l2within -36 l3according -21 l3announced -34 l3continued 175 l3direct 27 l3fronted 6
l3indirect -5 l3inherited -87 l3mixed -16 l3resumed -57 l3right 16 l3transcript 122 l3within 4
l4according 32 l4announced 226 l4as 21 l4continued 15 l4direct 30 l4far 38 l4indirect 16 l4inherited 14
l4mixed 29 l4paragraph -63 l4resumed 15 l4right 12 l4transcript 85 l4within -4 l5according 64
l5announced -80 l5continued 63 l5direct 64 l5far -62 l5fronted -29 l5indirect -13 l5inherited 66 l5mixed 25
l5paragraph 36 l5resumed 175 l5transcript -47 l5within 70 l6according 11 l6announced 94 l6continued 101
l6direct 19 l6far 22 l6fronted -4 l6indirect -10 l6inherited 33 l6paragraph -8 l6resumed 52 l6right -37
l6transcript -7 l6within 10 o0according 15 o0right -4 o0transcript -31 o1according -51 o1as -41
o1fronted 48 o1resumed 52 o1right 4 o2according -6 o2fronted -8 o2resumed 65 o2right 21 o3according 120
o3fronted 13 o3resumed 30 o3right -7 o4according 19 o4fronted 29 o4resumed -50 o5according 7 o5fronted -21
o5resumed -102 o5right -13 p#past -62 p'ing 25 p'past -16 p)past 76 p,- 33 p,base 30 p,ing 35 p,past 29
p,third -56 p-past 32 pAbase 53 pAing 69 pApast 39 pAthird 35 pEbase -69 pGthird -15 pJpast -50 pN- -4
pNbase 98 pNing -62 pNpast 10 pNthird 17 pVing -43 pVpast -39 p^- -40 panding 6 pandpast -18 pandthird 82
pareing 114 pbeening 69 pbutpast 96 pbying 37 pforing -120 phadpast 18 phaspast 29 phavepast 46 phepast -4
phethird -34 pining -117 pipast 46 pising -32 pitpast 74 pitthird 55 pnbase -14 pning -34 pnpast 45
pnthird 12 pofing 134 pq- -8 pqing 110 pqpast 3 pqthird 56 pshepast -7 pshethird -29 pthatpast 39
pthatthird -27 pthepast -44 ptheybase 54 ptheypast -35 ptobase -17 ptpast 61 pwhichpast 25 pwhichthird -65
pwhileing -56 pwhobase -24 pwhothird 61 pwillbase 15 pwouldbase -35 q#pastfronted -32 q#pastright 6
q,basefronted 52 q,baseright -12 q,ingfronted -85 q,ingresumed 99 q,ingright 10 q,pastas 40
q,pastfronted -13 q,pastresumed 36 q,pastright -72 q,thirdfronted -20 q,thirdresumed -9 q,thirdright 25
q.basefronted -54 q.pastfronted 33 q.thirdfronted 88 q:ingfronted -103 q:ingresumed 186 q:ingright 125
q:pastfronted 32 q:pastresumed 173 q:pastright 41 qA-transcript 22 qAbaseright -83 qAingright -26
qApastfronted 30 qApastright 68 qAthirdright -116 qGpastright 56 qJbaseright 78 qJingright -61
qJpastfronted 230 qJpastright -3 qN-transcript 14 qNbaseright 44 qNpastfronted 76 qNpastresumed 24
qNthirdfronted -48 qNthirdright -22 qabaseright -55 qafterpastfronted 70 qaingright 51 qanpastright -22
qapastfronted -45 qapastright 69 qathirdright -51 qatpastfronted 109 qatpastright 64 qbypastright -51
qduringpastfronted 171 qforbaseright -44 qforingright 36 qforpastright 12 qforthirdright -17
qhebaseright 59 qheingright -26 qhepastright 27 qherbaseright 37 qherpastright -8 qhethirdright 21
qhimbaseright -71 qhimingright -15 qhimpastright 53 qhisbaseright -49 qhisingright -57 qhispastfronted 58
qhispastright -17 qhowpastright 74 qifpastright 41 qinpastfronted 82 qinpastright 35 qinthirdfronted 55
qinthirdright -117 qitbaseright 14 qitpastright 38 qitthirdright -14 qmepastfronted 120 qnbaseright 57
qningfronted -277 qningright -26 qnpastfronted -59 qnpastright -35 qnthirdright -11 qofpastfronted -66
qofpastright 24 qonbaseright -5 qoningright 91 qonpastfronted 33 qonpastright 57 qoutingright -12
qoutpastright 77 qqbaseright 62 qqingright -38 qqpastright 32 qqthirdright -79 qshebaseright 52
qsheingright 84 qshepastright 88 qthatbaseright -8 qthatingright 70 qthatpastright 22 qthatthirdright 24
qthebaseright -65 qtheingfronted -101 qtheingright 35 qtheirpastright 50 qthemingright 43
qthempastright -48 qthepastfronted -20 qthepastright 40 qthethirdright 96 qtheybaseright 24
qtheyingright 93 qtheypastright 16 qthispastright -5 qto-according 7 qto-resumed 3 qtobaseright 72
qtoingfronted 21 qtopastfronted 23 qtopastright -48 qtothirdfronted -21 qtothirdright -77 qtpastfronted 146
qtpastright -64 qwaspastright -14 qwithbaseright 40 qwithpastfronted -71 qwithpastright -18
qwiththirdright -7 qx-transcript 35 raccording 7 rannounced 7 ras 8 rcontinued 36 rfar -5 rfronted -24
rinherited -22 rparagraph -33 rresumed -37 rright -26 rtranscript -8 sFalse 36 sTrue -17 tTboqA 32
tTboqGcue 7 tTboqN 6 tTboqVcue 17 tTboqfronteddirect 108 tTboqfrontedindirect -72 tTboqfrontedmixed 53
tTboqhe 23 tTboqq 17 tTboqresumeddirect 173 tTboqresumedindirect -12 tTboqrightdirect -33
tTboqrightindirect 5 tTboqshe 19 tTboqthat 8 tTboqthe 18 tTboqthey 4 tTboqtrightindirect 20
tTboqtrightmixed 168 tTboqtthat -30 tTinG 50 tTina -14 tTinn 10 tTinqrightindirect 39 tTinqtGcue 40
tTinqtVcue -30 tTinqtn 7 tTinqtrightindirect -19 tTinqtrightmixed 67 tTinqtthat 39 tTinrightindirect 21
tTiqtVcue -6 tTiqtrightindirect 71 tTiqtrightmixed 22 tTirightindirect -54 tTnqN -8 tTnqrightindirect 18
tTntrightindirect -11 tToqtVcue 40 tTorightindirect -41 tTothat 66 tTqN 31 tTqfronteddirect 100
tTqfrontedindirect -31 tTqfrontedmixed -43 tTqin -200 tTqq 159 tTqresumeddirect -81 tTqrightdirect 166
tTqrightindirect -31 tTqrightmixed -19 tTqtN 59 tTqtfronteddirect 29 tTqtfrontedindirect -25 tTqthat 22
tTqthe 128 tTqtq 74 tTqtrightindirect 29 tTqtrightmixed -45 tTqtthat 42 tTqtthe 20 taN 49
tafrontedindirect -58 tahim 146 tan 12 tarightindirect 42 tarightmixed -25 tathe 52 tbo, 12 tboVcue 111
tbofrontedindirect 13 tborightindirect -97 tborightmixed 78 tdiqGcue 19 tdiqN 6 tdiqVcue 37 tdiqa 4
tdiqher 10 tdiqhim 126 tdiqit 32 tdiqn -14 tdiqq -44 tdiqrightdirect 3 tdiqrightindirect 18
tdiqrightmixed 13 tdiqthe 4 tdiqwith -5 tdnqtN 28 tdnqtfronteddirect 81 tdnqtq 95 tdnqtrightindirect 24
tdnqtrightmixed 55 tdnqtthat 135 tdnrightindirect 35 tdnrightmixed 93 tdnthe 3 tdrightindirect -94
tdwith -43 tiVcue -43 tiqtrightindirect 74 tiqtthat 27 tirightindirect 46 tnJ -21 tnN -60 tna -39
tnfrontedindirect -237 tnhis 21 tnn 49 tnq 186 tnqt# -47 tnqt, 14 tnqtN -54 tnqta 6 tnqtfrontedindirect 64
tnqthe 17 tnqthis -9 tnqtit 174 tnqtn -27 tnqtq 196 tnqtrightindirect 13 tnqtrightmixed 11 tnqtthat 19
tnqtthe -46 tnrightindirect 6 tnrightmixed -14 tnthe -18 tqA 21 tqN -83 tqas -133 tqfronteddirect 86
tqfrontedindirect 27 tqfrontedmixed 10 tqq 48 tqresumeddirect 72 tqrightdirect 113 tqrightmixed -58 tqt# 33
tqt, 27 tqt- 76 tqtA -18 tqtG 32 tqtGcue 10 tqtJ 63 tqtN 39 tqtV 64 tqtVcue -23 tqta -63 tqtan 19 tqtand 15
tqtas -39 tqtasindirect -51 tqtat 11 tqtbecause 45 tqtbut 38 tqtby 45 tqtfor 30 tqtfronteddirect -16
tqtfrontedmixed 40 tqthe 7 tqther 65 tqthis -54 tqthow 54 tqtif 125 tqtin 16 tqtis 51 tqtit -5 tqtn 48
tqton -42 tqtq 27 tqtresumeddirect 16 tqtresumedindirect 79 tqtresumedmixed -36 tqtrightdirect 28
tqtrightindirect 9 tqtrightmixed 43 tqtshe -29 tqtsome 178 tqtthat 24 tqtthe -15 tqttheir 3 tqtthey 36
tqtthis -98 tqtthose 74 tqtto 37 tqtwas -63 tqtwhen -56 tqtwhile -124 tqtwhy 23 tqtwith -51 tqtwould 116
u#indirect -67 u#right -14 uDindirect -15 uDright 34 uEright -49 uGindirect -70 uGright -30 uJindirect -22
uJright 23 uNaccording 14 uNas 8 uNdirect 42 uNfronted 9 uNindirect -20 uNmixed 3 uNresumed -60
uNtranscript -4 uhedirect 35 uhefronted -10 uheindirect 14 uhemixed 50 uheresumed 45 uheright 31
uifronted -26 uiindirect -33 uitdirect 176 uitfronted 64 uitindirect -54 uitmixed 206 uitright -6
unaccording 33 unas -15 undirect 58 unfronted -14 unindirect -19 unresumed 81 unright -10 unsaccording -13
unsdirect -16 unsfronted 25 unsindirect 7 unsmixed -63 unsresumed 4 unsright -28 ushedirect -36
ushefronted 43 usheindirect 38 ushemixed 12 usheresumed 29 usheright -9 uthatdirect -56 uthatindirect -9
uthatmixed 53 uthatright -19 utheyfronted 62 utheyindirect -18 utheyresumed 35 utheyright 13
uweindirect -34 uweright -38 uwhichfronted -68 uwhichindirect -55 uwhichright 5 uwhofronted -23
uwhoindirect -6 uwhomixed -32 uyouindirect -87 v-accordingindirect 32 v-continueddirect 85
v-fronteddirect 204 v-frontedindirect -9 v-frontedmixed -117 v-inheriteddirect -35 v-resumeddirect -19
v-resumedindirect -53 v-rightdirect 71 v-rightindirect -21 v-rightmixed 21 v-transcriptindirect 11
v-withindirect -41 vvaccordingindirect -18 vvaccordingmixed -31 vvannounceddirect -35 vvasindirect -39
vvcontinueddirect 36 vvfronteddirect 10 vvfrontedindirect -35 vvfrontedmixed 9 vvinheriteddirect -11
vvparagraphdirect -7 vvresumeddirect 53 vvresumedindirect -19 vvresumedmixed 63 vvrightdirect 9
vvrightindirect -5 vvrightmixed -10 vvtranscriptindirect 31 vvwithindirect 24 waccording- 5
waccordingaccording 7 waccordingresumed 3 wasidebase 5 wasidefronted 9 wasidethird 57 winfinitivebase -17
winfinitivefronted -225 winfinitiveright 12 wleftas 61 wleftbase 20 wleftfronted 12 wlefting -62
wleftpast -5 wleftresumed -10 wleftright -20 wleftthird 18 wmainbase 27 wmainfronted 54 wmainpast -58
wmainright -72 wmainthird -45 wname- -8 wnametranscript -8 wrelativebase 108 wrelativefronted -53
wrelativeing 23 wrelativepast -39 wrelativeresumed -148 wrelativeright 6 wrelativethird -39
wrightfronted -5 wrightpast 34 wrightthird -67 wsharedbase -45 wsharedfronted -52 wshareding -32
wsharedpast -13 wsharedresumed -23 wsharedthird -8 wtranscript- 8 wtranscripttranscript 8 x'2 -122 x'3 -24
x'inherited -49 x'within -160 x,2 -63 x,3 -17 x,4 94 x,according -25 x,as 83 x,inherited 78 x,resumed -25
x,right 49 x,within -7 x-3 -31 x-4 195 x-inherited 77 x-within -153 x:3 22 x:4 55 x:5 -48 x:6 24
x:announced 149 x:resumed 50 x:right 13 x:transcript -8 x:within 75 xAright -15 xGcueright 27
xNinherited 123 xNright 55 xNwithin -70 xV2 -49 xVcueright -11 xVwithin 13 x^2 121 x^3 35 x^4 52 x^5 49
x^6 21 x^according 29 x^announced -84 x^as -50 x^continued 33 x^far -5 x^fronted -24 x^inherited 98
x^paragraph -54 x^within 79 xa2 -65 xagainstright 27 xandright 20 xawithin 87 xhadright 71 xhasright -55
xhaveright 13 xheright 13 xhimright -39 xiright -4 xisright -13 xn2 -22 xn3 -78 xninherited -48 xnright -35
xnwithin -19 xof2 31 xof3 -89 xofinherited -79 xofright 57 xofwithin -37 xon2 -200 xonwithin -142
xoutright 10 xsheright 30 xthatwithin 188 xthe2 -9 xthewithin -82 xtoright -60 xtright 3 xwhoright -69
xwithright 5 xx2 -205 xxwithin -211 y#fronted -41 y$2 36 y$3 -17 y$4 23 y$5 35 y$6 76 y$according 107
y$announced 58 y$continued 34 y$far -22 y$inherited -16 y$paragraph -46 y$resumed 88 y$right 85
y$transcript 13 y$within -10 y,according 14 y,as -45 y,resumed -111 y,right -52 y-fronted -21 y-right -71
y.according 90 y.as 150 y.resumed 118 y.right 36 y:right -31 y;right 53 yGcuefronted 91 yGcueright -103
yJfronted 83 yN2 -135 yNfronted 19 yNwithin 118 yVcuefronted -4 yVcuewithin 110 yafronted 95 yand2 -21
yandinherited 56 yandright -22 yandwithin -10 ybutright -13 yby4 -191 ybywithin -269 ycaccording 10
yhefronted -18 yitfronted 56 yn2 42 ynfronted -32 yninherited -295 ynwithin -72 yqwithin -140 ythewithin 67
yx2 23 yxwithin 86 zFalseFalseFalse2 -110 zFalseFalseFalse3 -91 zFalseFalseFalse4 -4 zFalseFalseFalse5 15
zFalseFalseFalse6 76 zFalseFalseTrue3 127 zFalseFalseTrue4 41 zFalseFalseTrue5 18 zFalseFalseTrue6 86
zFalseTrueFalse2 30 zFalseTrueFalse3 23 zFalseTrueFalse4 -46 zFalseTrueFalse5 106 zFalseTrueFalse6 198
zTrueFalseFalse2 -11 zTrueFalseFalse3 -3 zTrueFalseFalse4 25 zTrueFalseFalse5 20 zTrueFalseFalse6 -7
"""
