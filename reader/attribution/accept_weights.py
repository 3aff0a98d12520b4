"""Learned weights: whether a candidate is a statement.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
a(right 91 a,fronted 31 a,resumed 20 a,right 54 a-fronted 18 a-right 48 a:right 20 a;right 33 aEright 34
aGcueright -85 aGright -6 aNright -68 aVcuefronted 20 aVcueright -10 aVright 9 a^fronted -114 a^resumed 183
a^right 51 a^transcript 40 aafterright 55 aalthoughright 140 aandright 11 aasright -20 aatright 43
abecauseright -17 abutright 41 abyright 32 ainright 37 alikeright 12 anright -57 aofright 26 aonright 9
aqfronted -18 aqresumed -116 aqright -38 athanright -67 athatright -3 athoughright 9 atoaccording 44
atoresumed 11 atoright 116 awhatright -80 awhenright 81 awhereright 58 awhichright -11 awhileright 24
awithright 61 axright 26 ayetright 59 b -24 c#Nvright -29 c#nvright 122 c,Nvright -53 c,hevright -92
c,nvright -4 cANvaccording -70 cANvfronted 36 cAnvaccording 289 cAnvfronted 85 cGNvright -54
cGcueNvright 20 cGcuenvright 4 cJNvright 50 cJnvright 78 cNN-right 83 cNN-transcript 23 cNNvaccording 11
cNNvfronted 90 cNNvright 13 cNNvtranscript 15 cNhe-right 24 cNhevfronted -133 cNhevright 165 cNn-right 33
cNnvaccording -18 cNnvfronted -24 cNnvright -34 cNshe-right 57 cNshevright -79 cNwhovright -16
cVcueNvright 37 cVcuehevright 60 cVcueitvright -86 cVcueivright 32 cVcuenvright 10 cVcueshevright 10
cVcuethatvright -21 cVcuewhovright -5 cVnvright 95 caN-right -90 caNvright -26 cafterNvfronted 50
cahevright 187 can-right 114 candnvright -15 canvright -89 casNvfronted -56 cbutNvfronted -36
cbuthevfronted -38 cheNvright 14 chehevfronted -18 chehevright 23 chenvright 63 cherN-right 95
cherNvright -33 chewhovright -29 chimN-right -14 chisN-right 107 chisNvright 14 chishe-right 87
chishevright -9 chisnvright 66 chowNvright 104 cifNvfronted -9 cinN-fronted -85 cinNvfronted 57
cinNvright 84 cinnvaccording 38 cinnvfronted 79 citN-right -47 citNvright 32 cithevright -9 citn-right 10
citnvright 36 cnN-right 46 cnNvfronted 172 cnNvright -6 cnhe-right 62 cnhevright -62 cnn-right 93
cnnvaccording 12 cnnvright 31 cnshevright -139 cnwhovright -19 conNvright 85 cqN-fronted 19 cqN-resumed 4
cqN-right 25 cqNvaccording 58 cqNvfronted 11 cqNvresumed 120 cqNvright 4 cqhe-fronted 144 cqhe-right 83
cqhevfronted 32 cqhevresumed 43 cqhevright 17 cqitvfronted 56 cqn-fronted 77 cqn-right -41 cqnvaccording 27
cqnvfronted 110 cqnvresumed -14 cqnvright -43 cqshe-fronted 131 cqshevfronted 81 cqshevresumed 243
cqshevright 65 csheNvright -19 cshenvright 109 csheshevright -64 cthatN-right -118 cthatNvright 40
cthathevright -21 cthatnvright 24 cthatshevright 146 cthattheyvright 36 cthatwhovright -64 ctheN-fronted 70
ctheN-right 7 ctheNvaccording -19 ctheNvfronted 11 ctheNvright 100 cthehe-right -16 cthehevfronted 51
cthehevright -38 cthen-right -42 cthenvaccording 41 cthenvfronted -105 cthenvright 73 ctheshevright 242
cthewhovright 6 cthey#vright 108 ctheynvright -37 ctheywhovright 97 cwhenNvfronted 99 cwithn-right -299
cwithnvright 72 cxNvtranscript 45 d0left 24 d0name -8 d0relative 36 d0transcript 11 d1infinitive 37
d1left 21 d1main -38 d1relative -30 d1shared -18 d2infinitive -7 d2main -56 d2relative -127 d2right -110
d2shared 68 d3according 12 d3aside 6 d3infinitive 142 d3main -14 d3shared -30 d4according -26 d4aside -82
d4infinitive -29 d4left -19 d4main -50 d4right 54 d5according 8 d5aside -9 d5infinitive 17 d5left -11
d5main 65 d5right 139 d5shared 39 d6according 53 d6aside 217 d6infinitive -22 d6left -47 d6right 210
d6shared 7 d7according -20 d7aside 14 d7infinitive -28 d7left -34 d7main -78 d7right -28 d7shared 37
d8according 202 d8aside 54 d8infinitive -39 d8left -71 d8shared -4 e: -11 e:- -10 e:A 23 e:N 14 e:qA 23
e:qN 14 e:qx 36 e:transcriptindirect 29 e:uN -6 e:v -17 e:x 36 eaccording -3 eaccording# 35 eaccording- -9
eaccordingA -27 eaccordingN -8 eaccordinga 33 eaccordingaccordingmixed -21 eaccordingin 41 eaccordingn 129
eaccordingq -7 eaccordingqto -3 eaccordingresumedindirect -59 eaccordingthe 21 eaccordinguN 13
eaccordingun 33 eaccuse 28 eaccuse- 49 eaccuseN 21 eaccusehim 65 eaccuseing 163 eaccusepast 5 eaccuseqN 88
eaccuseqhim 65 eaccuseqthe -29 eaccuserightindirect 38 eaccuserightmixed 114 eaccusethe 71 eaccuseuN 255
eaccuseuhe 199 eaccuseun -29 eaccusev 18 eacknowledge 7 eacknowledge- 53 eacknowledgebase 65
eacknowledgepast 15 eacknowledgeqthat -13 eacknowledgerightindirect 5 eacknowledgerightmixed 9
eacknowledgethat 11 eacknowledgeuN 90 eacknowledgeuhe -15 eacknowledgeun -20 eacknowledgev -30 eadd 7
eadd- -116 eaddN -87 eaddbase -116 eaddfronteddirect -28 eaddfrontedindirect 105 eaddfrontedmixed 179
eadding 18 eaddn 28 eaddpast 33 eaddq -35 eaddq, 62 eaddq. 115 eaddq: 119 eaddqto -147
eaddresumeddirect -31 eaddrightdirect -50 eaddrightindirect -71 eaddrightmixed 11 eaddthird -38 eadduN 27
eadduhe 8 eaddun -22 eaddushe 55 eaddv 44 eadmit 33 eadmitpast -99 eadmitqthat 66 eadmitrightindirect -41
eadmitthat 122 eadmituN 8 eadmitun -45 eadmitv 43 eadvise -67 eadviseqN 34 eadviserightindirect -47
eadvisev -29 eadvocate -34 eadvocaterightindirect -43 eagree 10 eagree- 15 eagreeVcue 7 eagreebase -23
eagreepast -29 eagreeqthat 16 eagreeqto -42 eagreeqwith 4 eagreerightindirect 62 eagreerightmixed -75
eagreethat 60 eagreethird 207 eagreeuN 15 eagreeun 37 eagreev -8 eallege 19 eallege- 22 eallegeing -95
eallegepast -44 eallegeqthat 236 eallegerightindirect 12 eallegethat 21 eallegeuN -63 eallegeun 77
eallegev 43 eannounce 25 eannounce- 64 eannouncebase -82 eannouncehis -26 eannounceing -8 eannouncepast 104
eannounceqhis -26 eannounceqthat -98 eannounceqthe 19 eannouncerightindirect 19 eannouncethat -23
eannouncethe -60 eannounceuN -24 eannounceuhe -85 eannounceun -28 eanswer -83 eargue 34 eargue- 63
earguebase 123 earguefrontedindirect -51 eargueing -12 earguepast 40 eargueq, 123 eargueqthat -39
earguerightindirect 52 earguerightmixed 67 earguethat -34 earguethe -65 eargueuN 54 eargueuhe -113
eargueun 11 earguev 57 eask -12 easkGcue 36 easkVcue 20 easkbase 30 easkfronteddirect 231 easking 58
easkpast -7 easkq -13 easkq, -8 easkqA -92 easkqN -29 easkqfor 34 easkqhim 10 easkqn 17 easkqthe 10
easkrightindirect 34 easkrightmixed 32 easkthird -154 easkuN -39 easkuhe -108 easkun 44 easkv 10
eassert -11 eassertpast 21 eassertqthat 35 eassertrightindirect 62 eassertthat 35 eassertuN -14 ebegin -47
ebeginfrontedindirect 49 ebeginpast -100 ebeginuN -262 eblame 31 eblame- -13 eblamebase 59 eblamepast -112
eblamerightindirect 140 eblameuN 9 eblamev 41 eblast -19 eblast- 78 eblastN 10 eblastpast 149 eblastqN 11
eblastrightindirect 21 eblastuN 3 eblastv -93 eboast 56 eboastpast 6 eboastrightindirect 4 eboastv -5
ecall 15 ecall- 44 ecallGcue 30 ecallN 8 ecallVcue 44 ecallbase 49 ecallher 22 ecallhim 104 ecalling 20
ecallit 37 ecalln -17 ecallpast -26 ecallq -39 ecallqN -15 ecallqfor 22 ecallqher 22 ecallqhim 104
ecallqit 37 ecallqn -38 ecallqon 7 ecallqq -12 ecallqthe 16 ecallrightdirect 8 ecallrightindirect 13
ecallrightmixed 21 ecallthe 11 ecallthird 52 ecalluD 76 ecalluN 5 ecalluhe -11 ecallun -51 ecallushe -14
ecalluwho 75 ecallv -28 ecaution 47 ecautionVcue 32 ecautionv 47 echallenge -33 echallengebase 27
echallengeing -75 echallengeqN 20 echallengerightindirect -106 echallengeuN -33 echallengeun 70
echallengev 69 echant -34 echantun -14 ecite 63 ecite- 34 eciteN 69 ecitea -8 eciteing 113 eciten 23
ecitepast -45 eciteqn 23 eciteqthe 89 eciterightindirect 109 ecitethe -30 eciteuN 16 eciteuhe 138
eciteun -42 ecitev 64 eclaim 8 eclaim- 30 eclaimbase 78 eclaiming -80 eclaimn -11 eclaimpast 70
eclaimqn -11 eclaimqthat 11 eclaimqthe -129 eclaimrightindirect 27 eclaimthat -31 eclaimthird 29
eclaimuN 21 eclaimun 59 ecomment 7 ecommentbase -20 ecommentthird -203 ecommentun 73 ecommentv 20
ecompare -12 ecompare- -63 ecompareVcue -10 ecomparepast -14 ecompareqto -21 ecompareqwith -45
ecomparerightindirect 28 ecompareuN 100 ecompareun -52 ecomparev 21 ecomparewith -45 ecomplain 11
ecomplainpast 175 ecomplainrightindirect -27 ecomplainthat 22 ecomplainuN 179 ecomplainv -14 econcede -23
econcedepast 48 econcederightindirect 28 econcedethat 101 econcedev -23 econclude 53
econcludefronteddirect 47 econcludepast 128 econcludeq 54 econcludeq, 13 econcludeq. 141 econcludeqthat -63
econcluderightindirect -4 econcluderightmixed -35 econcludethat -56 econcludeuN 194 econcludeun 44
econcludev 53 econfirm -3 econfirm- 4 econfirmpast -5 econfirmrightindirect -19 econfirmuN 143
econfirmun -61 econtinue -22 econtinuefronteddirect -26 econtinuefrontedindirect -155 econtinuepast -43
econtinueq 57 econtinueq, -6 econtinueq. -78 econtinueqto 46 econtinuerightdirect -49 econtinuethird 20
econtinueuN -125 econtinueuhe 172 econtinueun 108 econtinueushe -44 ecriticize -11 ecriticize- -19
ecriticizepast -7 ecriticizerightindirect -33 ecriticizeuN -257 edeclare 12 edeclare- 45 edeclareN 18
edeclarefronteddirect 71 edeclareing -25 edeclarepast -62 edeclareq 127 edeclareqN -44 edeclareqthat 149
edeclarerightindirect 15 edeclarerightmixed 45 edeclarethat 183 edeclareuN 72 edeclareuhe -33 edeclareun 8
edeclarev -16 edecline 7 edeclineVcue -4 edeclinepast 95 edeclineqto -4 edeclinerightindirect 4
edeclineuN 45 edeclineun -5 edeclinev 7 edefend -55 edefend- -51 edefendbase 78 edefendrightindirect -44
edefenduN 20 edefendv -57 edemand 21 edemandrightindirect 35 edemandun -17 edemandv 62 edenounce -137
edeny -3 edeny- -6 edenypast 31 edenyrightindirect -11 edenyuN 13 edenyun 127 edenyv -12 edescribe 26
edescribe- 79 edescribebase 3 edescribeing 148 edescribepast -14 edescribeqthe -18
edescriberightindirect 34 edescriberightmixed 89 edescribethe -18 edescribeun 66 edescribev -67 edetail -58
edetail- 45 edetailpast -7 edetailrightindirect -8 edetailun -13 edetailv -205 edisclose 10 eemphasize 17
eemphasizev 17 eencourage -29 eencouragev 6 eestimate 6 eestimatepast 26 eestimateqthat -23
eestimaterightindirect 46 eestimatethat -18 eestimateuN -29 eestimatev 27 eexplain 5 eexplain- -102
eexplainbase 26 eexplainfronteddirect 95 eexplaining -22 eexplainpast 98 eexplainq -7 eexplainq, 82
eexplainqthe 67 eexplainqwhy 5 eexplainrightmixed 162 eexplainthat 18 eexplainthe 102 eexplainuN 42
eexplainun -43 eexplainv 68 eexplainwhy 8 ego -34 egofrontedindirect -79 egopast -64 egoq -17 egouN 45
egoun -5 egov 53 ehighlight 15 ehighlightv 15 ehint 9 eindicate 56 eindicatepast -30 eindicateqthat -25
eindicaterightindirect -35 eindicatethat -25 eindicateun 146 eindicatev -9 einsist 48 einsistbase 5
einsistpast -22 einsistqthat -53 einsistrightindirect 37 einsistrightmixed 233 einsistthat -48 einsistuN 71
einsistun -16 einsistv 87 einvite -77 einvitepast -74 einviterightindirect -63 einvitev -60 ejoke 24
ejokepast 28 ejokev -26 elament 14 emaintain -76 emaintainpast 49 emaintainrightindirect -45
emaintainuN -70 emaintainv -36 emention 21 emention- 78 ementionpast 96 ementionrightindirect 20
ementionuN 39 ementionuhe 204 ementionv -37 emock -105 enote 53 enote- 69 enoteN 85 enotebase -18
enotefronteddirect 34 enotefrontedindirect -10 enoteing 106 enotepast 33 enoteq 110 enoteq, 65 enoteq. 200
enoteqthat 25 enoteqthe -42 enoterightindirect 30 enoterightmixed -25 enotethat 28 enotethe 23
enotethird 47 enoteuN 47 enoteuhe 51 enoteun -10 enoteushe -36 enotev 8 eoffer -31
eofferfrontedindirect -52 eoffering -94 eofferpast 4 eofferuN -95 eofferun 114 eofferv -51 eorder 21
eorderun -159 eorderv 90 epledge 39 epledge- -4 epledgeVcue 10 epledgen -35 epledgepast -44 epledgeqn -133
epledgeqto 92 epledgerightindirect -5 epledgerightmixed 73 epledgeuN 56 epledgeuhe 32 epledgeun -23
epledgeuwho -48 epledgev 40 epoint 29 epoint- 40 epointN 20 epointfrontedindirect -109 epointing 153
epointpast -22 epointqout 63 epointqto 9 epointrightindirect 89 epointthat 176 epointthe 102
epointthird -66 epointuN 101 epointun -46 epointv -7 epostpast 47 epraise 23 epraiseN -163 epraisepast -49
epraiserightindirect -7 epraiseuN -143 epredict 53 epredicting -139 epredictpast 95 epredictqthat 15
epredictrightindirect 12 epredictthat 32 epredictuN -124 epredictun 193 epredictv 19 epromise 56
epromise- 14 epromiseVcue -37 epromiseing 27 epromisepast 63 epromiserightmixed 25 epromisethird 71
epromiseuN -4 epromiseuhe -7 epromiseun 22 epromisev 69 epropose 34 eproposeG 53 eproposea -22
eproposepast -37 eproposeqG 38 eproposeqa -22 eproposerightindirect 22 eproposeuN 75 eproposeun 38
eproposev 65 eprotest -227 equestion -56 equestionrightindirect 46 equestionthird 52 equestionv 22
eread -11 ereadfronteddirect 158 ereadpast -37 ereadq -152 ereadrightdirect -15 ereadun 201 ereadv 105
erecall 13 erecalling 146 erecallpast -56 erecallq 142 erecallrightindirect 62 erecalluN 35 erecallv 47
erecommend -43 erefuse -6 erefuseVcue -87 erefusepast -97 erefuserightindirect 43 erefuseuN 49 erefusev -6
ereiterate 48 ereiteratepast -46 ereiterateuN 125 ereject -39 erejectrightindirect -71 eremark 16
eremarkpast 127 eremarkrightindirect -61 eremarkthird -63 eremarkuN 29 eremarkv -6 erepeat- -131
erepeatn 10 erepeatpast -97 erepeatqn 10 erepeatrightindirect 60 erepeatuN 117 erepeatv 82 ereply -14
ereplyfronteddirect 161 ereplypast -61 ereplyq -42 ereplyuN 186 ereplyv -21 ereport -4 ereport, 49
ereport- 11 ereportN 105 ereportbase -4 ereportfrontedindirect 66 ereportfrontedmixed 14 ereportn 54
ereportq -87 ereportq, -20 ereportq. 208 ereportqn 8 ereportqon -66 ereportqthat 4 ereportrightindirect 10
ereportrightmixed -36 ereportthat 26 ereportthe -17 ereportthird 12 ereportuN 21 ereportun -16 ereportv 6
erequest -63 erequestpast -166 erequestrightindirect -60 erespond -4 erespondN 92 erespondbase 31
erespondfronteddirect 89 eresponding -100 erespondpast 9 erespondq 180 erespondqto -5
erespondrightindirect -19 erespondrightmixed 21 eresponduN 66 erespondv -3 ereveal 30 erevealpast 23
erevealqthat 24 erevealrightindirect -49 erevealthat -85 erevealuN 48 erevealun 64 erevealv 42 erule -53
erulev -53 esay 28 esay# -30 esay, -12 esay- -20 esayA 100 esayG 14 esayJ -100 esayN -25 esayV -20
esayVcue -47 esaya 18 esayand -32 esayas 6 esayat 23 esaybase 9 esaybut 50 esayfronteddirect 20
esayfrontedindirect 116 esayfrontedmixed -32 esayhe 8 esayher 3 esayhis 94 esayif 15 esayin 26 esaying -33
esayis -3 esayit 25 esayn -3 esayon -108 esaypast 29 esayq 25 esayq# 86 esayq, 10 esayq. 63 esayq: -74
esayqA -41 esayqG 37 esayqJ -14 esayqN 87 esayqa -4 esayqafter 153 esayqat 39 esayqduring -53 esayqhe 7
esayqher -17 esayqhis 43 esayqin 38 esayqit 35 esayqn 83 esayqof -73 esayqon -51 esayqq -81 esayqshe 9
esayqt 41 esayqthat 6 esayqthe 7 esayqthey -5 esayqto 169 esayqwas -6 esayresumeddirect 61
esayresumedindirect 9 esayresumedmixed 3 esayrightdirect 79 esayrightindirect 6 esayrightmixed -11
esayshe -34 esaythat 29 esaythe 60 esaytheir 4 esaythey -17 esaythird 79 esaythis 40 esayu# 25 esayuD 72
esayuN 19 esayuhe 36 esayui -49 esayuit 74 esayun 46 esayushe 18 esayuthat 23 esayuthey -15 esayuwho -24
esayv 34 esaywas 11 esaywhen -13 eshoot -107 eshootpast -9 eshootv -107 eshout 21 eslam 65 eslampast 90
estate, -52 estate- -73 estateing 117 estatepast 115 estateq 172 estateq, -76 estateqthat 70
estaterightindirect -74 estaterightmixed 69 estatethat -6 estatethird -95 estateuN -14 estateun -68
esuggest 16 esuggest- -21 esuggestN -23 esuggestbase -44 esuggesting 47 esuggestpast 58 esuggestqN 87
esuggestqthat -44 esuggestqthe -50 esuggestrightindirect 68 esuggestrightmixed -54 esuggestthat -36
esuggestthe -50 esuggestthird 15 esuggestuN 58 esuggestuhe 26 esuggestun -3 esuggestv 41 etell 8
etell, -142 etell- -46 etellN 5 etellbase 60 etellfronteddirect 77 etellfrontedindirect 124
etellfrontedmixed -38 etellhe 61 etelling 15 etellpast 43 etellq -35 etellqN -62 etellqa 52 etellqher -47
etellqhim -144 etellqme -25 etellqn 106 etellqthe -22 etellqthem 73 etellresumeddirect 193
etellresumedindirect 17 etellrightdirect 22 etellrightindirect -58 etellrightmixed 12 etellshe 34
etellthat 66 etellthey 10 etellthird -85 etelluN 17 etelluhe 25 etellun 29 etellushe -3 etellv 21
etestify -23 ethank -134 ethankv 14 ethreaten 31 ethreatenqto -57 ethreatenrightindirect -57 ethreatenv 31
etweet -19 etweet- 120 etweetfronteddirect 259 etweeting 144 etweetpast 6 etweetq 86 etweetq, 60
etweetqthat 9 etweetrightindirect 26 etweetrightmixed 61 etweetthat 18 etweetuN 20 etweetun -61 etweetv -90
eurgeGcue 42 eurgeVcue 33 eurgeing 42 eurgepast -9 eurgeqN 95 eurgeqn 106 eurgeqthe -25
eurgerightindirect 37 eurgeuN -82 eurgeun 9 eurgev 6 evow 92 evowVcue -7 evowpast -41 evowqto 16
evowrightindirect 64 evowrightmixed 51 evowuN -46 evowuhe -31 evowun 175 evowv 59 ewarn 72 ewarning 82
ewarnpast 23 ewarnqthat -76 ewarnrightindirect 18 ewarnrightmixed 171 ewarnthat -27 ewarnuN 81 ewarnuhe 45
ewarnun -9 ewarnv 6 ewrite -4 ewrite- 63 ewriteN 3 ewritefronteddirect 89 ewritefrontedindirect 35
ewritefrontedmixed 11 ewriteing -205 ewritepast 75 ewriteq 64 ewriteq, 25 ewriteq. 44 ewriteq: -109
ewriteqN -23 ewriteqin -117 ewriteqon 21 ewriteqthat 122 ewriteresumeddirect -82 ewriterightdirect 147
ewriterightindirect -37 ewriterightmixed 251 ewritethat 95 ewritethird 38 ewriteuN 16 ewriteuhe 34
ewriteun 52 ewriteushe -66 ewritev -56 f#according 98 f#right 56 f'right -54 f-right -110 fAaccording 6
fAfronted -70 fAresumed -22 fAright -16 fAtranscript 23 fGcueright 20 fGfronted -98 fGright 19
fJfronted -24 fJright -12 fNfronted 17 fNresumed 82 fNtranscript 14 fVcueresumed -28 fVcueright 43
fVright 40 fafronted 28 fafterfronted -30 fandfronted -69 fandresumed 21 fandright -45 fanright -32
fanyright 90 fareright 93 faresumed -109 faright 25 fasfronted -92 fasright -101 fatfronted -70
fatright -57 fbutfronted -35 fbyright 29 fforright -86 ffromright -36 fheright 19 fherright 22
fhimright -15 fhimselfright 12 fhisright 33 fhowright -89 fiffronted -64 fifright -48 finaccording 41
finfronted -44 finright -44 fisresumed -21 fisright 71 fitfronted 50 fitright -26 fitsright 57
fnaccording 76 fnfronted 76 fnoright 105 fnresumed 35 fnright 6 fofright 58 fonfronted -100 fonright 35
fqaccording -23 fqannounced 16 fqcontinued 40 fqfronted 85 fqinherited -20 fqparagraph -25 fqresumed 38
fqright -46 fsheright 37 fsomeright -81 fthatfronted -93 fthatresumed 210 fthatright 25 ftheaccording 3
ftheirright 18 fthemright 127 ftheresumed -75 ftheyright 55 fthisfronted 74 fthisright 72 fthoseright -114
fwasright 55 fwhatright 77 fwhenfronted -37 fwhilefronted 43 fwhoright 33 fwhyright 64 fwithright 11
fxtranscript 36 g-# -60 g-A -7 g-J -16 g-a -27 g-and -51 g-in -29 g-n -37 g-q 35 g-resumed 11 g-the 6
g-transcript -11 g-x 36 gbase, -32 gbaseA -4 gbaseJ 22 gbaseN 76 gbaseVcue -40 gbaseand -18
gbasefronted -26 gbasehe 4 gbasehim 10 gbasehis 59 gbasein 29 gbaseit 8 gbasen -54 gbaseon 89 gbaseq 10
gbaseresumed 91 gbaseright -15 gbaseshe -15 gbasethat 34 gbasethe 60 gbasethey 47 gbasewith -89 gingJ -4
gingN 14 ginga 50 gingfronted -59 ginghe 10 gingher -76 ginghim -95 ginghis -5 gingin -40 gingit -46
gingn 17 gingq 37 gingresumed -84 gingright -11 gingshe -17 gingthat 32 gingthe 51 gingthey 104 gpast# -22
gpast, 67 gpastA -82 gpastG -20 gpastN -33 gpastV 16 gpastVcue 23 gpasta -3 gpastafter -64 gpastan 27
gpastand -56 gpastas -13 gpastat -89 gpastbut -30 gpastby -16 gpastfor 55 gpastfronted 13 gpasthe 18
gpasther -70 gpasthim 66 gpasthis -9 gpasthow 116 gpastif 57 gpastin -97 gpastis 50 gpastit 63 gpastn 59
gpaston -152 gpastq 10 gpastresumed -27 gpastright -15 gpastshe 19 gpastsome 45 gpastthat 34 gpastthe -18
gpasttheir 73 gpastthey -10 gpastthis -31 gpastthose 147 gpastto -16 gpastwas 66 gpastwhen -100
gpastwhile -11 gpastwith 4 gpastwould -54 gthird, -32 gthirdJ -17 gthirdN -7 gthirdV 44 gthirdVcue -11
gthirda 78 gthirdand 80 gthirdbut -30 gthirdfronted -25 gthirdhe 19 gthirdhis 87 gthirdin -29 gthirdit -22
gthirdn -29 gthirdq 115 gthirdresumed -5 gthirdright 8 gthirdshe 15 gthirdthat -26 gthirdthe -33 h#_n -29
h#_of -43 h,_A -60 h,_N 27 hA_# 127 hA_, 30 hG_n 172 hGcue_N 28 hGcue_for 7 hGcue_on 72 hGcue_the 56
hGcue_to 33 hJ_N 83 hJ_n 27 hJ_than -53 hN_' 3 hN_, -43 hN_A 46 hN_E -82 hN_N -19 hN_V 54 hN_Vcue 28
hN_a 79 hN_and 76 hN_for -129 hN_had -87 hN_has 67 hN_n 44 hN_of 75 hN_q 85 hN_was 90 hN_will 47
hN_would 187 hV_n 89 hVcue_A -107 hVcue_N -5 hVcue_for 44 hVcue_him -19 hVcue_n 61 hVcue_on -68
hVcue_the -28 hVcue_to -81 hVcue_whether -71 ha_J 33 ha_N -9 ha_n 60 ha_q 69 hany_n -24 has_N 78
hat_the -47 hbut_, -92 hbut_A 52 hbut_the 134 hfor_n -40 hhe_' -58 hhe_A -41 hhe_V 42 hhe_Vcue -35
hhe_had 9 hhe_has -15 hhe_is 30 hhe_was -23 hhe_will 25 hhe_would 59 hher_n 55 hher_q 43 hhim_a -117
hhim_of 65 hhis_J -40 hhis_n 11 hif_N 67 hin_N -49 hin_a -39 hin_an -66 hin_n -47 hin_the -15 hit_' 114
hit_V 90 hit_is 9 hit_q 273 hit_was 32 hit_will 217 hit_would 259 hits_n 8 hn_, -57 hn_. -157 hn_A -138
hn_V -37 hn_and -67 hn_are 160 hn_for -40 hn_in -81 hn_n 28 hn_of -21 hn_to 9 hon_N -6 hq_# 198 hq_( -48
hq_A 34 hq_G -121 hq_J 69 hq_N 28 hq_a 222 hq_after 92 hq_all 127 hq_and -6 hq_as 211 hq_but 224 hq_by 110
hq_do 129 hq_for 204 hq_he 36 hq_his -101 hq_i 124 hq_if 87 hq_in 190 hq_is 152 hq_it 142 hq_my 134 hq_n 3
hq_no -66 hq_our 213 hq_she 10 hq_so -41 hq_some 148 hq_that 196 hq_the -7 hq_these 167 hq_they 7
hq_this -11 hq_to 85 hq_we 131 hq_what 190 hq_when 212 hq_while -112 hq_with 122 hq_you 133 hshe_V -27
hshe_had 198 hshe_was -44 hshe_would 94 hthat_# -130 hthat_, 37 hthat_A 18 hthat_G 131 hthat_J 31
hthat_N 23 hthat_V -150 hthat_a 143 hthat_he 32 hthat_her 189 hthat_his 30 hthat_if 43 hthat_in -30
hthat_it 46 hthat_q 107 hthat_she 50 hthat_the 54 hthat_they 141 hthe_# 40 hthe_G -75 hthe_J -9 hthe_N 6
hthe_n 21 hthe_q 31 htheir_n 14 hthey_V 5 hthey_are 26 hthey_have 5 hthey_were 91 hthey_will 20
hthey_would 14 hthis_n 69 hthose_n 71 hto_V -20 hwhen_N -38 hwith_# 111 hwith_N -26 hwith_the 24 hx_N -61
i0fronted -104 i0right 15 i1right 71 iNone0 22 ipromises0 57 irefuses0 -36 irefuses1 130 j- -17 jD 7 jN -39
jP -72 jS 120 jn 28 kdirectannounced 16 kdirectcontinued 40 kdirectfronted 25 kdirectinherited -20
kdirectparagraph -25 kdirectresumed 29 kdirectright 55 kindirectas -21 kindirectfronted -48
kindirectresumed -65 kindirectright -21 kindirecttranscript 29 kmixedaccording -21 kmixedfronted -24
kmixedresumed 74 l0fronted 32 l0indirect -75 l0right -51 l1according -6 l1fronted 23 l1indirect -59
l1resumed -36 l1transcript -256 l2according -72 l2continued -23 l2direct -4 l2fronted 11 l2indirect -14
l2inherited -42 l2mixed -57 l2resumed -16 l2right -20 l2transcript -50 l2within -27 l3according -36
l3announced -48 l3continued 174 l3direct 22 l3indirect -3 l3inherited -81 l3mixed -23 l3resumed -47
l3right 6 l3transcript 131 l3within 11 l4according 39 l4announced 222 l4continued 13 l4direct 17 l4far 48
l4indirect 18 l4inherited 10 l4mixed 29 l4paragraph -68 l4resumed -4 l4right 12 l4transcript 102
l4within 31 l5according 64 l5announced -98 l5continued 62 l5direct 46 l5far -57 l5fronted -25
l5indirect -16 l5inherited 44 l5mixed 25 l5paragraph 26 l5resumed 190 l5transcript -26 l5within 97
l6according 22 l6announced 78 l6continued 86 l6direct 11 l6far 14 l6fronted 5 l6indirect -6 l6inherited 30
l6mixed -20 l6paragraph -32 l6right -42 l6transcript 17 l6within -4 o0according 10 o0right -4
o0transcript -40 o1according -35 o1as -23 o1fronted 55 o1resumed 76 o2according 9 o2fronted -3 o2resumed 71
o2right 16 o3according 140 o3fronted 12 o3resumed 27 o3right -12 o4according 17 o4fronted 27 o4resumed -33
o4right 3 o5fronted -25 o5resumed -73 o5right -19 p#past -51 p'ing 39 p'past -6 p)past 86 p,- 39 p,base 32
p,ing 42 p,past 23 p,third -62 p-past 54 pAbase 67 pAing 79 pApast 37 pAthird 9 pEbase -71 pGthird -4
pJpast -66 pN- -6 pNbase 89 pNing -76 pNthird -3 pVing -39 pVpast -29 p^- -37 pandbase 4 panding -9
pandpast -35 pandthird 57 pareing 114 pbeening 59 pbutpast 90 pbying 8 pforing -139 phadpast 3 phaspast 20
phavepast 24 phepast 3 phethird -25 pining -144 pipast 30 pising -56 pitpast 61 pitthird 40 pnbase -31
pning -34 pnpast 36 pnthird 14 pofing 155 pq- -12 pqing 86 pqpast 10 pqthird 46 pshepast -26 pshethird -23
pthatpast 43 pthatthird -51 pthepast -58 ptheybase 45 ptheypast -14 ptobase -24 ptpast 45 pwhichpast 9
pwhichthird -90 pwhileing -52 pwhopast -24 pwhothird 53 pwouldbase -49 q#pastfronted -46 q#pastright -27
q,basefronted 49 q,baseresumed -28 q,baseright 10 q,ingfronted -88 q,ingresumed 53 q,ingright 5 q,pastas 33
q,pastfronted -11 q,pastright -68 q,thirdfronted -21 q,thirdresumed -42 q,thirdright 48 q.basefronted -55
q.pastfronted 35 q.thirdfronted 74 q:ingfronted -181 q:ingresumed 174 q:ingright 87 q:pastfronted 34
q:pastresumed 151 q:pastright 9 qA-transcript 23 qAbaseright -72 qAingright -47 qApastfronted 31
qApastright 81 qAthirdright -77 qGpastright 40 qJbaseright 73 qJingright -63 qJpastfronted 239
qJpastright -15 qN-transcript 14 qNbaseright 49 qNingright 10 qNpastfronted 80 qNpastright 5
qNthirdfronted -33 qNthirdright -29 qabaseright -73 qafterpastfronted 72 qaingright 66 qanpastright -12
qapastfronted -49 qapastright 82 qathirdright -53 qatpastfronted 142 qatpastright 99 qbypastright -66
qduringpastfronted 193 qforbaseright -39 qforingright 22 qforpastright -15 qforthirdright -16
qhebaseright 46 qheingright 16 qhepastright 33 qherbaseright 41 qheringright -42 qherpastright 6
qhethirdright 38 qhimbaseright -61 qhimingright 18 qhimpastright 27 qhisbaseright -49 qhisingright -60
qhispastfronted 66 qhispastright -22 qhisthirdright -35 qhowpastright 86 qifpastright 57 qinpastfronted 92
qinpastright 25 qinthirdfronted 35 qinthirdright -126 qitbaseright 33 qitingright 12 qitpastright 30
qitthirdright -32 qmepastfronted 114 qnbaseright 62 qningfronted -332 qningright -37 qnpastfronted -47
qnpastright -43 qnthirdright -48 qofpastfronted -66 qofpastright 16 qonbaseright -13 qoningright 92
qonpastfronted 40 qonpastright 40 qoutingright 62 qoutpastright 133 qqbaseright 62 qqingright -63
qqpastright 9 qqthirdright -114 qshebaseright 50 qsheingright 113 qshepastright 98 qshethirdright 13
qthatbaseright -12 qthatingright 52 qthatpastright 29 qthatthirdright 48 qthebaseright -67
qtheingfronted -106 qtheingright 54 qtheirpastright 62 qthempastright -69 qthepastright 35
qthethirdright 78 qtheybaseright 29 qtheyingright 88 qtheypastright 11 qthispastright 5 qto-resumed 11
qtobaseright 61 qtoingfronted -3 qtoingright -5 qtopastfronted 14 qtopastright -40 qtothirdfronted 10
qtothirdright -103 qtpastfronted 154 qtpastright -69 qwaspastright 19 qwithbaseright 30
qwithpastfronted -66 qwithpastright -22 qwiththirdright -16 qx-transcript 36 rannounced 16 rcontinued 41
rfronted -16 rinherited -31 rparagraph -25 rresumed -32 rright -21 rtranscript -11 sFalse 30 sTrue -38
tTboq, 3 tTboqA 39 tTboqGcue 17 tTboqN -19 tTboqVcue 18 tTboqfronteddirect 130 tTboqfrontedindirect -67
tTboqfrontedmixed 55 tTboqhe 46 tTboqq 15 tTboqresumeddirect 201 tTboqresumedindirect -16
tTboqrightdirect -32 tTboqrightindirect 5 tTboqrightmixed 3 tTboqshe 34 tTboqthat 9 tTboqthe 57
tTboqthey 10 tTboqtrightindirect 18 tTboqtrightmixed 171 tTboqtthat -27 tTinG 53 tTina -22
tTinqrightindirect 35 tTinqtGcue 22 tTinqtVcue -41 tTinqtrightindirect -22 tTinqtrightmixed 63
tTinqtthat 37 tTinrightindirect 22 tTiqtVcue -7 tTiqtrightindirect 64 tTiqtrightmixed 51
tTirightindirect -57 tTnqN -21 tTnqrightindirect 30 tTntrightindirect -11 tToqtVcue 32 tTorightindirect -44
tTothat 60 tTqN 24 tTqfronteddirect 109 tTqfrontedindirect -15 tTqfrontedmixed -33 tTqin -210 tTqq 171
tTqresumeddirect -78 tTqrightdirect 169 tTqrightindirect -19 tTqrightmixed -37 tTqtN 85
tTqtfronteddirect 34 tTqtfrontedindirect -10 tTqthat 30 tTqthe 170 tTqtq 110 tTqtrightindirect 30
tTqtrightmixed -25 tTqtthat 28 tTqtthe 23 tafrontedindirect -42 tahim 134 tan 31 tarightindirect 20
tarightmixed -22 tathe 40 tbo, 10 tboVcue 158 tbofrontedindirect 67 tborightindirect -127 tborightmixed 88
tdVcue -10 tdiqGcue 30 tdiqN 8 tdiqVcue 44 tdiqher 22 tdiqhim 104 tdiqit 37 tdiqn -17 tdiqq -39
tdiqrightdirect 8 tdiqrightindirect 13 tdiqrightmixed 21 tdiqthe 11 tdnqtN 18 tdnqtfronteddirect 71
tdnqtq 127 tdnqtrightindirect 15 tdnqtrightmixed 45 tdnqtthat 183 tdnrightindirect 34 tdnrightmixed 89
tdnthe -18 tdrightindirect -74 tdwith -58 tiVcue -48 tiqtVcue 7 tiqtrightindirect 64 tiqtrightmixed -75
tiqtthat 70 tirightindirect 25 tnN -65 tna -43 tnfrontedindirect -247 tnhis 38 tnn 33 tnq 177 tnqt# -84
tnqt, -20 tnqtN -24 tnqta 28 tnqtfrontedindirect 43 tnqthe 28 tnqthis 9 tnqtit 280 tnqtn -40 tnqtq 233
tnqtrightindirect 22 tnqtrightmixed 24 tnqtthat 4 tnqtthe -45 tnrightindirect -9 tnrightmixed 10 tnthe -22
tqA 23 tqN -80 tqas -180 tqfronteddirect 104 tqfrontedindirect 27 tqfrontedmixed 4 tqq 43
tqresumeddirect 85 tqrightdirect 83 tqrightmixed -85 tqt# 35 tqt, 12 tqt- 62 tqtA -18 tqtG 34 tqtGcue -17
tqtJ 63 tqtN 43 tqtV 52 tqtVcue -43 tqta -69 tqtafter -21 tqtan 5 tqtand 14 tqtas -46 tqtasindirect -64
tqtbecause 26 tqtbut 43 tqtby 49 tqtfor 40 tqtfronteddirect -8 tqtfrontedindirect -16 tqtfrontedmixed 33
tqthe 14 tqther 55 tqthis -52 tqthow 55 tqtif 111 tqtin 10 tqtis 40 tqtit -7 tqtn 39 tqton -56 tqtq 36
tqtresumeddirect 7 tqtresumedindirect 79 tqtresumedmixed -10 tqtrightdirect -6 tqtrightindirect 4
tqtrightmixed 34 tqtshe -7 tqtsome 174 tqtthat 8 tqtthe -8 tqttheir 12 tqtthey 32 tqtthis -91 tqtthose 81
tqtto 38 tqtwas -57 tqtwhen -70 tqtwhile -138 tqtwhy 32 tqtwith -59 tqtwould 131 u#indirect -42 u#right 9
uDindirect 8 uDright 15 uEright -43 uGindirect -114 uGright -18 uJindirect 8 uJright 18 uNaccording 40
uNas 23 uNdirect 36 uNfronted 17 uNindirect -6 uNresumed -50 uNright 10 uNtranscript -6 uhedirect 20
uhefronted -12 uheindirect 18 uhemixed 39 uheresumed 37 uheright 37 uifronted -24 uiindirect -19 uiright -8
uitdirect 181 uitfronted 61 uitindirect -53 uitmixed 198 uitright -5 unaccording 41 undirect 51
unfronted -29 unresumed 49 unright -6 unsaccording 5 unsdirect -38 unsfronted 40 unsindirect -5
unsmixed -78 unsresumed -21 ushedirect -35 ushefronted 34 usheindirect 69 ushemixed -6 usheresumed -17
uthatdirect -77 uthatindirect -6 uthatmixed 51 uthatright -16 utheyfronted 65 utheyindirect -16
utheyresumed 26 utheyright 50 uweindirect -17 uweright -55 uwhichfronted -64 uwhichindirect -43
uwhichright 19 uwhofronted -8 uwhoindirect 5 uwhomixed -51 uwhoright 6 uyouindirect -93
v-accordingindirect 56 v-continueddirect 79 v-fronteddirect 201 v-frontedindirect -27 v-frontedmixed -92
v-inheriteddirect -48 v-resumeddirect -11 v-resumedindirect -61 v-rightdirect 67 v-rightindirect -26
v-rightmixed 7 v-transcriptindirect 10 v-withindirect -37 vvaccordingindirect -32 vvaccordingmixed -21
vvannounceddirect -30 vvasindirect -49 vvcontinueddirect 41 vvfronteddirect 4 vvfrontedindirect -45
vvfrontedmixed 13 vvresumeddirect 55 vvresumedindirect -22 vvresumedmixed 55 vvrightdirect 6
vvrightindirect -9 vvrightmixed -11 vvtranscriptindirect 32 vvwithindirect 32 waccording- -3
waccordingresumed 11 wasidebase 11 wasidefronted 16 wasidepast 11 wasidethird 27 winfinitivebase -24
winfinitivefronted -222 winfinitiveright 14 wleftas 64 wleftbase 29 wleftfronted 25 wlefting -65
wleftpast 5 wleftresumed -4 wleftright -8 wmainbase 50 wmainfronted 65 wmainpast -43 wmainright -67
wmainthird -85 wname- -8 wnametranscript -8 wrelativebase 106 wrelativefronted -34 wrelativeing 44
wrelativepast -35 wrelativeresumed -157 wrelativeright 12 wrelativethird -55 wrightfronted -7 wrightpast 42
wrightthird -87 wsharedbase -45 wsharedfronted -57 wshareding -36 wsharedpast 3 wsharedresumed -58
wsharedright -9 wsharedthird -10 wtranscript- 11 wtranscripttranscript 11 x'2 -118 x'3 -28 x'inherited -68
x'within -171 x,2 -69 x,4 73 x,5 93 x,according -19 x,as 80 x,inherited 59 x,resumed -12 x,right 18
x,within -3 x-3 -3 x-4 170 x-inherited 11 x-within -86 x:4 33 x:5 -45 x:6 17 x:announced 151 x:resumed 51
x:right 19 x:transcript -11 x:within 102 xAright -21 xGcueright 14 xNinherited 119 xNright 44 xNwithin -74
xV2 -68 xVcue2 101 xVcueright -11 xVwithin -9 x^2 124 x^3 47 x^4 42 x^5 70 x^6 36 x^according 33
x^announced -111 x^as -65 x^continued 38 x^fronted -16 x^inherited 106 x^paragraph -58 x^within 62 xa2 -78
xagainstright 24 xandright 31 xawithin 96 xforright 14 xhadright 65 xhasright -65 xhaveright 34 xheright 19
xhimright -68 xisright 4 xn2 -23 xn3 -78 xninherited -29 xnright -37 xnwithin -25 xof2 28 xof3 -78
xofinherited -91 xofright 56 xofwithin -36 xon2 -293 xoutright 28 xsheright 21 xthe2 -144 xthewithin -221
xtoright -48 xtowithin -85 xtright 30 xwhoright -43 xwithright 4 xx2 -194 xxwithin -261 y#fronted -14
y$2 25 y$3 -30 y$4 14 y$5 30 y$6 90 y$according 127 y$announced 87 y$continued 39 y$far -18 y$inherited 6
y$paragraph -31 y$resumed 56 y$right 92 y$transcript 6 y$within -10 y,according 20 y,as -46 y,resumed -87
y,right -60 y-fronted -22 y-right -47 y.according 84 y.as 139 y.resumed 130 y.right 28 y:right -38
y;right 53 yGcuefronted 121 yGcueright -90 yJfronted 111 yN2 -126 yNfronted 19 yNwithin 112 yVcuefronted -9
yVcuewithin 109 yafronted 90 yand2 -27 yandinherited 61 yandright -12 yandwithin 9 ybutright -16 yby4 -182
ybywithin -250 ycaccording 34 yhefronted -22 yitfronted 56 yn2 34 ynfronted -17 yninherited -274
ynwithin -66 yonwithin 48 yqwithin -131 yshefronted -4 ythefronted 21 ythewithin 63 yx2 24 yxwithin 87
zFalseFalseFalse2 -105 zFalseFalseFalse3 -77 zFalseFalseFalse5 8 zFalseFalseFalse6 83 zFalseFalseTrue3 145
zFalseFalseTrue4 45 zFalseFalseTrue5 9 zFalseFalseTrue6 93 zFalseTrueFalse2 34 zFalseTrueFalse4 -36
zFalseTrueFalse5 231 zFalseTrueFalse6 245 zTrueFalseFalse2 -10 zTrueFalseFalse3 5 zTrueFalseFalse4 38
zTrueFalseFalse5 13
"""
