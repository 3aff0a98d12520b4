"""Learned weights: whether a candidate is a statement.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
a(right 76 a,fronted 63 a,resumed 39 a,right 59 a-fronted 5 a-right 15 a:right 44 a;right -8 aAright -13
aEright 20 aGcueright -64 aGright -13 aNright -57 aVcuefronted 8 aVright -9 a^fronted -69 a^resumed 139
a^right 46 a^transcript 59 aafterright 82 aalthoughright 204 aandright 4 aasas -3 aasright 8 aatright 53
abecauseright -59 abutright 45 abyright 74 ahowright -189 aifright -110 ainright 44 alikeright 94
anright -64 aofright 24 aqfronted -28 aqresumed -113 aqright -26 athanright -55 athatright -9
athoughright -5 atoaccording 28 atoresumed 21 atoright 84 awhatright -69 awhenright 79 awhereright 30
awhichright -11 awhileright 16 awithright 68 axright 32 ayetright 79 b -23 c#Nvright -33 c#nvright 94
c,Nvright -34 c,nvright 29 cANvaccording -92 cANvfronted 37 cAnvaccording 218 cAnvfronted 54 cGNvright -78
cGcueN-right -29 cGcueNvright 38 cGnvright 44 cJN-right -22 cJNvright 71 cJnvright 108 cNN-right 73
cNN-transcript 28 cNNvaccording 35 cNNvfronted 103 cNNvright 14 cNNvtranscript 3 cNhe-right 30
cNhevfronted -103 cNhevright 157 cNn-right 34 cNnvaccording -9 cNnvfronted -21 cNnvright -22 cNshe-right 72
cNshevright -82 cNwhovright 38 cVcueNvright 22 cVcuehevright 37 cVcueitvright -57 cVcueivright 25
cVcuenvright 7 cVcueshevright -11 cVcuethatvright -42 cVcuewhovright -75 cVnvright 69 caN-right -82
caNvright -27 cafterNvfronted 73 cahevright 175 can-right 159 candnvright 29 canvright -38 casNvfronted -57
casNvright -4 cbutNvfronted -21 cbuthevfronted -5 cbynvright -61 cheNvright 18 chehevfronted 22
chehevright 50 chenvright 7 cherNvright -29 chewhovright 64 chimN-right 132 chisN-right 104 chisNvright 20
chishe-right 49 chishevright -82 chisn-right 34 chisnvright 29 chowNvright 65 cifNvfronted 12
cinN-fronted -78 cinNvfronted 76 cinNvright 34 cinnvaccording 37 cinnvfronted 54 cinnvright 52
citN-right -92 citNvright 24 cithevright -4 citnvright 27 cnN-right 23 cnNvfronted 180 cnNvright -28
cnhe-right 35 cnhevright -57 cnn-right 58 cnnvaccording 19 cnnvright 15 cnshevright -111 cnwhovright -20
conNvright 67 connvright 51 cqN-fronted 36 cqN-resumed -6 cqN-right 33 cqNvaccording 48 cqNvfronted 23
cqNvresumed 82 cqNvright -13 cqhe-fronted 150 cqhe-right 57 cqhevfronted 31 cqhevresumed 38 cqhevright 35
cqitvfronted 68 cqn-fronted 77 cqn-right -65 cqnvaccording 20 cqnvfronted 55 cqnvresumed -20 cqnvright -25
cqshe-fronted 145 cqshevfronted 105 cqshevresumed 202 cqshevright 53 csheNvright -37 cshenvright 107
csheshevright -55 cthatN-right -102 cthatNvright 16 cthatitvright -8 cthatnvright 46 cthatshevright 136
cthattheyvright -9 cthatwhovright -59 ctheN-fronted 91 ctheNvaccording -13 ctheNvright 79 cthehe-right -16
cthehevfronted 62 cthehevright -19 cthen-right -45 cthenvaccording 27 cthenvfronted -72 cthenvright 98
ctheshevright 98 cthewhovright 6 cthey#vright 122 ctheyNvright 4 ctheynvright -7 ctheywhovright 77
cthisNvright -6 cwasnvright -58 cwhenNvfronted 98 cwithNvright 50 cwithn-right -294 cwithnvright 87
cxNvtranscript 51 d0left 16 d0name -10 d0relative 44 d0transcript 6 d1infinitive 34 d1left 6 d1main -42
d1relative -33 d1shared -36 d2infinitive -18 d2left 4 d2main -72 d2relative -117 d2right -90 d2shared 47
d3according 5 d3aside 24 d3infinitive 124 d3main -12 d3right 11 d3shared -82 d4according -28 d4aside -105
d4infinitive -15 d4left -16 d4main -22 d4right 66 d4shared -28 d5according 11 d5aside 4 d5infinitive 9
d5left -18 d5main 75 d5right 107 d5shared 15 d6according 46 d6aside 168 d6infinitive -15 d6left -36
d6right 221 d7aside 12 d7infinitive -14 d7left -24 d7main -85 d7right -14 d7shared -25 d8aside 43
d8infinitive -33 d8left -69 d8shared -25 e: -9 e:- -6 e:A 27 e:N 19 e:qA 27 e:qN 19 e:qx 34
e:transcriptindirect 39 e:uN -5 e:v -15 e:x 34 eaccording -6 eaccording# 32 eaccording- -8 eaccordingA -6
eaccordingN -6 eaccordingaccordingindirect -7 eaccordingaccordingmixed -25 eaccordingin 39 eaccordingn 127
eaccordingq -6 eaccordingqto -6 eaccordingresumedindirect -31 eaccordingthe 19 eaccordinguN 18
eaccordingun 21 eaccordingv -3 eaccuse 21 eaccuse- 63 eaccuseN 29 eaccusehim 84 eaccuseing 115
eaccusepast -18 eaccuseqN 67 eaccuseqhim 84 eaccuserightindirect 32 eaccuserightmixed 75 eaccusethe 56
eaccuseuN 170 eaccuseuhe 166 eaccuseun -22 eaccusev 11 eacknowledge 13 eacknowledge- 52 eacknowledgebase 27
eacknowledgepast 30 eacknowledgeqthat -28 eacknowledgerightindirect 20 eacknowledgerightmixed -3
eacknowledgeuN 26 eacknowledgeuhe -51 eacknowledgeun -5 eacknowledgev -28 eadd 12 eadd- -115 eaddN -78
eaddbase -93 eaddfronteddirect -29 eaddfrontedindirect 101 eaddfrontedmixed 166 eadding 32 eaddn -4
eaddpast 43 eaddq -54 eaddq, 47 eaddq. 100 eaddq: 151 eaddqthat -16 eaddqto -166 eaddresumeddirect -33
eaddrightdirect -22 eaddrightindirect -85 eaddrightmixed 11 eaddthird -130 eadduN 22 eadduhe -9 eaddun -18
eaddushe 64 eaddv 60 eadmit -3 eadmitpast -85 eadmitqthat 113 eadmitrightindirect 13 eadmitthat 58
eadmituN -32 eadmitun -10 eadmitv 12 eadvise -63 eadvisepast 24 eadviseqN -6 eadvisev -17 eadvocate -62
eadvocaterightindirect -70 eagree 17 eagree- 47 eagreeVcue -26 eagreebase -14 eagreepast -6 eagreeqthat 8
eagreeqto 10 eagreeqwith -6 eagreerightindirect 41 eagreerightmixed -49 eagreethird 177 eagreeuN 48
eagreeun 49 eagreev -40 eallege 38 eallege- 26 eallegeing -62 eallegepast -6 eallegeqthat 236
eallegerightindirect 40 eallegethat 4 eallegeuN -78 eallegeun 39 eallegev 23 eannounce 49 eannounce- 41
eannouncea 14 eannouncebase -83 eannouncehis 19 eannounceing 31 eannouncepast 48 eannounceqa 14
eannounceqhis 19 eannounceqthat -77 eannounceqthe 14 eannouncerightindirect 12 eannouncethat -26
eannouncethe -34 eannounceuN 5 eannounceuhe -62 eannounceun 12 eannouncev 19 eanswer -63 eargue 37
eargue- -36 earguebase 146 earguefrontedindirect -25 eargueing -32 earguepast 69 eargueq, 115
eargueqthat -42 earguerightindirect 101 earguerightmixed 37 earguethat -37 earguethe -64 eargueuN 29
eargueuhe -129 eargueun -9 earguev 49 eask -8 easkGcue 36 easkVcue 9 easkbase 59 easkfronteddirect 142
easkfrontedindirect -123 easking 54 easkpast 13 easkq 73 easkq, -44 easkqA -48 easkqN -23 easkqfor 44
easkqn 20 easkrightindirect 20 easkrightmixed 41 easkthird -124 easkuN -16 easkuhe -30 easkun 32 easkv 6
eassert 24 eassertpast -9 eassertqthat 16 eassertrightindirect 61 eassertthat 16 eassertuN 70 eassertv 9
eassure -8 eassurev -8 ebegin -48 ebeginfrontedindirect 28 ebeginpast -52 ebeginuN -188 ebeginv 11 eblame 6
eblame- -19 eblamebase 51 eblamepast -111 eblameqthe 16 eblamerightindirect 99 eblamethe 16 eblamev 42
eblast -10 eblast- 77 eblastN -29 eblastpast 117 eblastrightindirect 39 eblastuN 14 eblastv -114 eboast 55
eboastrightindirect -7 eboastv 3 ecall -6 ecall- 41 ecallGcue 16 ecallN 4 ecallVcue 32 ecalla -10
ecallbase 44 ecallher 15 ecallhim 126 ecalling 41 ecallit 29 ecalln -36 ecallpast -43 ecallq -48
ecallqN -20 ecallqa -10 ecallqfor 13 ecallqher 15 ecallqhim 126 ecallqit 50 ecallqn -75 ecallqon -14
ecallqq -16 ecallqthe 26 ecallqto -96 ecallqwith -13 ecallrightdirect 13 ecallrightindirect 14
ecallrightmixed 16 ecallthird 27 ecalluD 70 ecalluN 9 ecalluhe 18 ecallun -41 ecallushe -81 ecalluwho 44
ecallv -16 ecallwith -13 ecaution 53 ecautionVcue 41 ecautionv 53 echallenge -40 echallenge- -189
echallengefrontedindirect 119 echallengeing -36 echallengeqN 22 echallengerightindirect -77
echallengeuN -20 echallengeun 65 echallengev 31 echant -26 echantun -6 ecite 74 ecite- 49 eciteN 45
ecitea -10 eciteing 128 eciten 5 ecitepast -56 eciteqn 67 eciteqthe 98 eciterightindirect 77 ecitethe -20
eciteuN 17 eciteuhe 212 eciteun -34 ecitev 45 eclaim 11 eclaim- 15 eclaimbase 55 eclaiming -89 eclaimn 5
eclaimpast 68 eclaimqn 5 eclaimqthat 12 eclaimqthe -119 eclaimrightindirect 34 eclaimrightmixed -22
eclaimthat -15 eclaimthird 71 eclaimuN 14 eclaimun 55 eclaimv 15 ecomment 18 ecommentbase -47
ecommentrightindirect 11 ecommentthird -116 ecommentuN -23 ecommentun 60 ecommentv 17 ecompare -9
ecompare- -21 ecompareVcue -9 ecomparepast 29 ecompareqto -7 ecompareqwith -34 ecomparerightindirect -9
ecompareuN 38 ecompareun -42 ecomparev 4 ecomparewith -34 ecomplain 28 ecomplainpast 180
ecomplainrightindirect -19 ecomplainuN 186 ecomplainv -10 econcede -13 econcedepast 13
econcederightindirect 42 econcedethat 93 econcedev -13 econclude 61 econcludefronteddirect 37
econcludepast 99 econcludeq 65 econcludeq. 108 econcludeqthat -72 econcluderightindirect 47
econcluderightmixed -31 econcludethat -72 econcludeuN 210 econcludeun 69 econcludev 61 econfirmpast -28
econfirmrightindirect -8 econfirmuN 117 econfirmun -32 econfirmv 22 econtinue -34
econtinuefronteddirect -23 econtinuefrontedindirect -104 econtinuepast -58 econtinueq 97 econtinueq, 16
econtinueq. -50 econtinueqto 49 econtinuerightdirect -47 econtinuethird -14 econtinueuN -116
econtinueuhe 154 econtinueun 114 econtinueushe -50 econtinuev -16 econvince -104
econvincerightindirect -104 ecriticize -17 ecriticize- -8 ecriticizepast -6 ecriticizerightindirect -36
ecriticizeuN -167 edeclare -6 edeclare- 61 edeclareN 27 edeclarefronteddirect 76 edeclareing 11
edeclarepast -49 edeclareq 116 edeclareqN -52 edeclareqthat 135 edeclarerightindirect -5
edeclarerightmixed 69 edeclarethat 179 edeclareuN 16 edeclareuhe 7 edeclareun 60 edeclarev -42 edecline 14
edeclineVcue 4 edeclinepast 90 edeclineqto 4 edeclinerightindirect 11 edeclineuN 21 edeclineun -9
edeclinev 14 edefend -43 edefend- -69 edefendbase 80 edefendrightindirect -16 edefenduN -31 edefendun 43
edefendv -22 edemand 51 edemandrightindirect 83 edemandun -34 edemandv 27 edenounce -133 edeny 5
edenypast 35 edenyuN -6 edenyun 125 edenyv -19 edescribe -14 edescribe- 90 edescribebase 5 edescribeing 141
edescribepast -9 edescribeqthe 13 edescriberightindirect 50 edescriberightmixed 95 edescribethe 13
edescribeuN -57 edescribeun 91 edescribev -80 edetail -46 edetail- 31 edetailpast 27
edetailrightindirect -7 edetailv -213 edisclose -8 eemphasize 26 eemphasizev 26 eencourage -22
eencouragerightindirect -33 eencouragev -4 eestimate 29 eestimatepast 8 eestimateqthat -27
eestimaterightindirect 29 eestimatethat -20 eestimatethird -19 eestimateuN 7 eestimatev 20 eexplain 17
eexplain- -89 eexplainbase 17 eexplainfronteddirect 101 eexplainpast 93 eexplainq -33 eexplainq, 23
eexplainqthe 76 eexplainqwhy -10 eexplainrightindirect 30 eexplainrightmixed 148 eexplainthat 39
eexplainthe 93 eexplainuN 3 eexplainun -43 eexplainv 67 ego -23 egofrontedindirect -82 egopast -119 egoq 5
egouN 56 egoun 10 egov 55 ehighlight 11 ehighlightv 11 ehint 76 eindicate 37 eindicatepast -21
eindicateqthat -14 eindicaterightindirect -30 eindicatethat -14 eindicateun 149 eindicatev -20 einsist 29
einsistbase 21 einsistpast -63 einsistqthat -40 einsistrightindirect 59 einsistrightmixed 229
einsistthat -29 einsistuN 46 einsistun -32 einsistv 67 einvite -71 einvitepast -85 einviterightindirect -79
einvitev -55 ejoke 30 ejokepast 37 ejokerightindirect 12 ejokev -26 elament 39 emaintain -64
emaintainpast 34 emaintainrightindirect -43 emaintainuN -68 emaintainv -55 emention 31 emention- 17
ementionN 10 ementionpast 88 ementionqN 10 ementionrightindirect 50 ementionuhe 134 ementionun 27
ementionv 10 emock -115 enote 30 enote- 76 enoteN 60 enotebase -6 enotefronteddirect 34
enotefrontedindirect -7 enoteing 49 enotepast 25 enoteq 86 enoteq, 55 enoteq. 121 enoteqthat 26
enoteqthe -50 enoterightindirect 21 enoterightmixed -39 enotethat 28 enotethe 23 enotethird 41 enoteuN 91
enoteuhe 53 enoteun -6 enoteushe -62 enotev 36 eoffer -23 eofferfrontedindirect -16 eoffering -150
eofferpast 27 eofferuN -52 eofferun 36 eofferv -74 eorderbase 117 eorderun -162 eorderv 57 epledge 28
epledge- 6 epledgeVcue -19 epledgebase -16 epledgen -47 epledgepast -42 epledgeqn -133 epledgeqto 49
epledgerightmixed 70 epledgeuN 42 epledgeuhe 40 epledgeun -42 epledgeuwho -37 epledgev 37 epoint 16
epoint- 46 epointN 28 epointfrontedindirect -101 epointing 108 epointqout 43 epointrightindirect 72
epointthat 67 epointthe 120 epointthird -41 epointuN 92 epointun -35 epointv -18 eportray 22 epost -22
epostpast 25 epostv -22 epraise 24 epraiseN -206 epraisepast -55 epraiserightindirect -3 epraiseuN -162
epredict 52 epredicting -156 epredictpast 77 epredictqthat 10 epredictrightindirect 49 epredictthat 24
epredictuN -142 epredictun 238 epredictv 13 epress -25 epressrightindirect -25 epromise 38 epromise- -12
epromiseVcue -27 epromisebase -68 epromiseing 25 epromisepast 53 epromiseqto -27 epromiserightmixed 13
epromisethird 51 epromiseuhe 17 epromiseun 32 epromisev 58 epropose 43 epropose- 15 eproposeG 67
eproposea -22 eproposen 4 eproposepast -39 eproposeqG 38 eproposeqa -22 eproposeqn 4
eproposerightindirect 6 eproposeuN 76 eproposeun 18 eproposev 44 eprotest -124 equestion -54 equestion- -90
equestionqA 80 equestionrightindirect 32 equestionthird 40 equestionuN 73 equestionun -18 eread -9
ereadfronteddirect 158 ereadpast -26 ereadq -151 ereadrightdirect -7 ereadun 230 ereadv 82 erecall 16
erecalling 133 erecallpast -27 erecallq 84 erecallrightindirect 107 erecalluN -27 erecallv 66
erecommend -71 erefuse -14 erefuseVcue -76 erefusepast -71 erefuseqto -5 erefuserightindirect 21
erefuseuN 42 erefusev -14 ereiterate 54 ereiteratepast -40 ereiteraterightindirect 33 ereiterateuN 96
ereiteratev 8 ereject -61 erejectrightindirect -63 eremark 22 eremarkpast 101 eremarkrightindirect -62
eremarkthird -46 eremarkuN 34 eremarkun -64 eremarkv 4 erepeat -18 erepeat- -97 erepeatn 8 erepeatpast -13
erepeatqn 8 erepeatrightindirect 32 erepeatuN 74 erepeatun -72 erepeatv 83 ereply -20
ereplyfronteddirect 194 ereplypast -75 ereplyq -24 ereplyuN 141 ereplyv -28 ereport -4 ereport, 58
ereport- 10 ereportN 18 ereportbase -14 ereportfrontedindirect 108 ereportfrontedmixed 33 ereportn 36
ereportq -87 ereportq, -5 ereportq. 192 ereportqn 55 ereportqon -45 ereportrightmixed 15 ereportthat 47
ereportthird 5 ereportuN 15 ereportun -8 ereportv -16 erequest -49 erequestpast -107
erequestrightindirect -52 erequestv -154 erespond 19 erespond- -5 erespondN 72 erespondbase 67
erespondfronteddirect 84 eresponding -92 erespondpast -30 erespondq 171 erespondqto -28
erespondrightindirect -12 erespondrightmixed 28 eresponduN 25 erespondun 42 erespondv 30 ereveal 35
erevealpast 25 erevealqthat 38 erevealrightindirect -24 erevealthat -45 erevealuN 29 erevealun 36
erevealv -33 erule -57 erulev -57 esay 18 esay# -25 esay, -28 esay- -30 esayA 103 esayG 45 esayJ -65
esayN -18 esayV -61 esayVcue -51 esaya 35 esayand -45 esayas 11 esayat 33 esaybase 21 esaybut 38
esayfronteddirect 19 esayfrontedindirect 121 esayfrontedmixed -11 esayher 25 esayhis 83 esayif 37 esayin 32
esaying -21 esayis -29 esayit 41 esayn 12 esayon -116 esaypast 20 esayq 11 esayq# 85 esayq, 25 esayq. 54
esayq: -80 esayqA -16 esayqG 52 esayqJ 8 esayqN 110 esayqV 246 esayqa -21 esayqafter 115 esayqat 58
esayqduring -57 esayqhe 5 esayqher 3 esayqhis 29 esayqin 46 esayqit 39 esayqn 59 esayqof -76 esayqon -53
esayqq -22 esayqshe -18 esayqt 69 esayqthat 5 esayqthe 35 esayqthey 5 esayqto 28 esayqwas -11
esayresumeddirect 55 esayresumedindirect 36 esayresumedmixed 17 esayrightdirect 60 esayrightindirect 20
esayrightmixed 10 esayshe -15 esaythat 24 esaythe 50 esaytheir 31 esaythey -6 esaythird 60 esaythis 5
esayu# 18 esayuD 85 esayuN 27 esayuhe 30 esayui -46 esayuit 32 esayun 56 esayushe 18 esayuthat 35
esayuthey -27 esayuwho -27 esayv 24 esaywas 73 esaywhen -10 eshoot -117 eshootpast -11 eshootv -117
eshout 15 eslam 44 eslampast 93 estate -19 estate, -71 estate- -51 estateing 96 estatepast 97 estateq 151
estateq, -64 estateqthat 39 estaterightindirect -31 estaterightmixed 89 estatethat 52 estatethird -113
estateuN -12 estateuhe 28 estateun -55 estatev -30 esuggest 26 esuggest- 6 esuggestN -36 esuggestbase -11
esuggesting 61 esuggestpast 33 esuggestqN 20 esuggestqthat -65 esuggestqthe -57 esuggestrightindirect 79
esuggestrightmixed -27 esuggestthat -48 esuggestthe -57 esuggestthird 36 esuggestuN 74 esuggestuhe -19
esuggestun -11 esuggestv 54 etell 17 etell, -149 etell- -54 etellN -21 etellbase 38 etellfronteddirect 77
etellfrontedindirect 100 etellfrontedmixed -20 etellhe 35 etelling 18 etellpast 28 etellq -40 etellqN -36
etellqa 73 etellqher -39 etellqhim -106 etellqme -13 etellqn 87 etellqthe -8 etellqthem 60
etellresumeddirect 161 etellresumedindirect 34 etellrightdirect 7 etellrightindirect -41 etellrightmixed -8
etellshe 19 etellthat 68 etellthey 16 etellthird -104 etelluN 14 etelluhe 4 etellun 18 etellushe -41
etellv 15 eterm -219 etestify -42 ethank -130 ethankv -7 ethreaten 20 ethreatenqto -75
ethreatenrightindirect -75 ethreatenv 20 etweet -15 etweet- 148 etweetfronteddirect 237 etweeting 132
etweetpast -35 etweetq 92 etweetq, 62 etweetqthat 23 etweetrightindirect 33 etweetrightmixed 30
etweetthat 33 etweetuN 32 etweetun -44 etweetv -85 eurge 9 eurgeGcue 41 eurgeVcue 25 eurgeing 41
eurgepast -8 eurgeqN 103 eurgeqn 103 eurgeqthe -35 eurgerightindirect 31 eurgeuN -86 eurgeun 10 eurgev 9
evow 67 evowVcue 8 evowpast -34 evowqto 26 evowrightindirect 54 evowrightmixed 21 evowuN -79 evowuhe -71
evowun 227 evowv 33 ewarn 53 ewarning 88 ewarnpast 24 ewarnqthat -20 ewarnrightindirect 9
ewarnrightmixed 45 ewarnthat -45 ewarnuN 51 ewarnuhe 45 ewarnun 16 ewarnv 4 ewrite -17 ewrite- 80
ewriteN -32 ewritefronteddirect 112 ewritefrontedindirect 22 ewriteing -152 ewritepast 62 ewriteq 27
ewriteq, 48 ewriteq. 56 ewriteq: -74 ewriteqN -7 ewriteqin -84 ewriteqon 29 ewriteqthat 122
ewriteresumeddirect -62 ewriterightdirect 213 ewriterightindirect -33 ewriterightmixed 265 ewritethat 63
ewritethird 49 ewriteuN 37 ewriteuhe 9 ewriteun -8 ewriteushe -50 ewritev -43 f#according 87 f#fronted -56
f#right 44 f'right -39 f,right 10 f-right -124 fAaccording 6 fAfronted -75 fAresumed -25 fAright -11
fAtranscript 27 fGcueright 13 fGfronted -116 fGright 19 fJright -11 fNaccording -6 fNfronted 16
fNresumed 95 fNright -5 fNtranscript 19 fVcueresumed -95 fVcueright 34 fVresumed 7 fafronted 18
fafterfronted -42 fandfronted -71 fandresumed 31 fandright -51 fanright -24 fanyright 86 fareright 166
faresumed -104 faright 40 fasfronted -98 fasright -74 fatfronted -90 fatright -42 fbutfronted -14
fbyright 26 fforright -49 ffromright 8 fhefronted 32 fheright 53 fherright 27 fhimright -20
fhimselfright 59 fhisright 16 fhowright -50 fiffronted -45 fifright -39 finaccording 39 finfronted -40
finright -49 fisresumed 7 fisright -18 fitfronted 89 fitright -11 fitsright 63 fnaccording 75 fnfronted 50
fnresumed 110 fnright 12 fofright 23 fonfronted -132 fonright 7 fqaccording -32 fqannounced 3
fqcontinued 37 fqfar -24 fqfronted 90 fqinherited -24 fqparagraph -18 fqright -75 fqwithin -14
fshefronted -11 fsheright 32 fsomeright -68 fthatfronted -97 fthatresumed 198 fthatright 8 ftheaccording 14
ftheirright 25 fthemright 117 ftheresumed -84 ftheyright 25 fthisfronted 48 fthisright 24 fthoseright -92
fwasresumed 10 fwasright 72 fwereright 154 fwhatright 82 fwhenfronted -29 fwhilefronted 36 fwhoright 6
fwhyright 73 fwithright 13 fwouldright 31 fxtranscript 34 g-# -51 g-A 5 g-J -5 g-N 6 g-a -14 g-according -4
g-and -25 g-in -21 g-n -42 g-q 33 g-resumed 21 g-the 7 g-transcript -9 g-x 34 gbase, -30 gbaseA 25
gbaseJ 26 gbaseN 74 gbaseV -9 gbaseVcue -42 gbasea -12 gbaseand -25 gbasefronted -16 gbasehim -4
gbasehis 93 gbasein 46 gbaseit 14 gbasen -39 gbaseon 79 gbaseq 57 gbaseresumed 115 gbaseright 4
gbaseshe -13 gbasethat 50 gbasethe 29 gbasethey 40 gbasethis 97 gbasewith -84 ging, -4 gingGcue -3
gingJ -12 gingN 35 ginga 40 gingfronted -47 ginghe 22 gingher -38 ginghim -125 ginghis -49 gingin -36
gingit -17 gingn 4 gingon 19 gingq 74 gingresumed -80 gingshe -47 gingthat 36 gingthe 33 gingthey 80
gpast# -4 gpast, 63 gpastA -59 gpastG -30 gpastJ 4 gpastN -29 gpastV 18 gpastVcue 35 gpasta 6
gpastafter -54 gpastan 28 gpastand -55 gpastas -14 gpastat -61 gpastbut -26 gpastby -52 gpastfor 68
gpastfronted 8 gpasthe 23 gpasther -50 gpasthim 107 gpasthis -7 gpasthow 112 gpastif 38 gpastin -99
gpastis 87 gpastit 50 gpastn 69 gpaston -146 gpastq 5 gpastresumed -35 gpastright -22 gpastshe 66
gpastsome 58 gpastthat 48 gpastthe -22 gpasttheir 73 gpastthey 8 gpastthis 12 gpastthose 140 gpastto 10
gpastwas 60 gpastwhen -122 gpastwhile 3 gpastwith -11 gpastwould -59 gthird# -42 gthird, -44 gthirdA 139
gthirdJ -36 gthirdN 4 gthirdV 55 gthirdVcue -5 gthirda 38 gthirdand 57 gthirdbut -7 gthirdfronted -23
gthirdhe 40 gthirdhis 46 gthirdin -10 gthirdit -14 gthirdn -27 gthirdq 121 gthirdresumed -25 gthirdright 8
gthirdshe 32 gthirdthe -49 gthirdwith 13 h#_# 42 h#_n 6 h#_of -30 h,_A -86 h,_N 19 h,_and -150 h,_the -11
hA_# 22 hA_, 31 hG_n 222 hG_the 44 hGcue_N 7 hGcue_for -7 hGcue_on 88 hGcue_the 54 hGcue_to 41 hJ_J 5
hJ_N 85 hJ_n 11 hJ_than -69 hN_' 6 hN_, -37 hN_A 33 hN_E -87 hN_N -29 hN_V 39 hN_Vcue 31 hN_a 70 hN_and 99
hN_for -73 hN_had -101 hN_has 41 hN_is -32 hN_n 39 hN_of 67 hN_q 49 hN_was 95 hN_will 85 hN_would 205
hN_x 127 hV_n 67 hVcue_A -93 hVcue_N 3 hVcue_for 51 hVcue_him -49 hVcue_n 42 hVcue_on -47 hVcue_the -17
hVcue_to -44 hVcue_whether -35 ha_J 33 ha_N -10 ha_n 43 ha_q 66 han_n 4 hany_n -7 has_N 100 hat_the -61
hbut_, -70 hbut_A 67 hbut_the 140 hby_the -51 hfor_n -73 hhe_' -65 hhe_A -55 hhe_V 6 hhe_Vcue -22
hhe_had 48 hhe_has 24 hhe_is 13 hhe_was -28 hhe_will 27 hhe_would 14 hher_n 35 hher_q 20 hhim_a -72
hhim_of 84 hhis_J 12 hhis_n 11 hin_N -58 hin_a -23 hin_an -28 hin_n -36 hin_the -39 hit_' 121 hit_V 101
hit_q 305 hit_will 29 hit_would 232 hits_n 23 hn_, 40 hn_. -176 hn_A -127 hn_V -19 hn_Vcue 178 hn_and -46
hn_are 148 hn_for -80 hn_in -67 hn_n 21 hn_of 10 hn_to -21 hon_N 21 hon_the 7 hq_# 183 hq_( -78 hq_A -17
hq_G -112 hq_J 66 hq_N 16 hq_V -13 hq_a 195 hq_after 94 hq_all 104 hq_and 25 hq_as 207 hq_but 198 hq_by 79
hq_do 114 hq_for 185 hq_he 37 hq_his -77 hq_i 134 hq_if 65 hq_in 155 hq_is 12 hq_it 132 hq_my 119 hq_n -16
hq_our 183 hq_she 15 hq_so -25 hq_some 150 hq_that 217 hq_the -9 hq_these 138 hq_this -14 hq_to 85
hq_we 113 hq_what 190 hq_when 187 hq_while -105 hq_with 106 hq_you 68 hshe_V 23 hshe_had 232 hshe_was -23
hshe_would 96 hthat_# -122 hthat_' 240 hthat_, 42 hthat_A 5 hthat_G 114 hthat_J 9 hthat_N 18 hthat_V -132
hthat_a 141 hthat_he 49 hthat_her 217 hthat_his 22 hthat_if 41 hthat_in -39 hthat_it 31 hthat_n 10
hthat_q 112 hthat_she 77 hthat_the 47 hthat_they 130 hthe_# 29 hthe_G -72 hthe_J 16 hthe_n 22 htheir_n -7
hthey_V -5 hthey_are 31 hthey_had -20 hthey_have 12 hthey_were 103 hthey_will 22 hthey_would 5 hthis_n 51
hthose_n 65 hto_V -10 hwhen_N -42 hwith_# 107 hwith_N -64 hwith_the 33 hwould_V 40 hx_N -53 i0fronted -133
i0right 19 i1right 92 iNone0 55 ipromises0 45 irefuses0 -42 irefuses1 108 kdirectannounced 3
kdirectcontinued 37 kdirectfar -24 kdirectfronted 29 kdirectinherited -24 kdirectparagraph -18
kdirectresumed 33 kdirectright 50 kdirectwithin -14 kindirectaccording -7 kindirectas -44
kindirectfronted -36 kindirectresumed -72 kindirectright -23 kindirecttranscript 39 kmixedaccording -25
kmixedfronted -10 kmixedresumed 50 kmixedright -8 l0fronted 23 l0indirect -94 l0right -58 l1fronted 18
l1indirect -67 l1resumed -81 l1right -8 l1transcript -263 l2according -52 l2continued -32 l2direct 6
l2indirect -11 l2inherited -62 l2mixed -47 l2resumed -21 l2right -21 l2transcript -80 l2within -39
l3according -5 l3announced -44 l3continued 181 l3direct 24 l3fronted -8 l3indirect -10 l3inherited -86
l3resumed -64 l3transcript 125 l3within -11 l4according 45 l4announced 242 l4as 7 l4continued 10
l4direct 21 l4fronted 3 l4indirect 7 l4mixed 35 l4paragraph -28 l4resumed 15 l4right 16 l4transcript 87
l4within 15 l5according 76 l5announced -84 l5as -21 l5continued 76 l5direct 59 l5fronted -16 l5indirect -20
l5inherited 49 l5mixed 28 l5paragraph 43 l5resumed 190 l5right 9 l5transcript -42 l5within 79
l6according 29 l6announced 82 l6continued 87 l6direct 21 l6fronted 7 l6indirect -22 l6inherited 9
l6paragraph -39 l6resumed 22 l6right -33 l6transcript 5 l6within -3 o0according 8 o0right -5
o0transcript -37 o1according -30 o1as -9 o1fronted 72 o1resumed 66 o1right 6 o2according 21 o2fronted 9
o2resumed 70 o2right 20 o3according 155 o3fronted -6 o3resumed 22 o3right -9 o4according 49 o4fronted 19
o4resumed -40 o5according 32 o5fronted -32 o5resumed -103 o5right -27 p#past -56 p'ing 30 p'past -22
p)past 131 p,- 51 p,base 46 p,ing 46 p,past 60 p,third -22 p-past 37 pAbase 57 pAing 75 pApast 74
pAthird 27 pEbase -67 pGthird -38 pJpast -44 pN- -5 pNbase 80 pNing -59 pNpast 20 pNthird 23 pVbase -6
pVcuethird 147 pVing 6 pVpast 24 pVthird -17 p^- -21 pandbase -20 panding -11 pandpast -16 pandthird 57
pareing 124 pbeening 62 pbeenpast -23 pbepast -188 pbutpast 99 pbying 22 pforing -117 phadpast 26
phaspast 54 phavepast 56 phepast 16 phethird -11 pining -124 pipast 63 pising -48 pispast -113 pitpast 90
pitthird 64 pnbase -21 pning -8 pnpast 59 pnthird 10 pofing 113 pqing 104 pqpast 9 pqthird 49 pshepast 6
pshethird -57 pthatpast 53 pthatthird -40 pthepast -70 ptheybase 33 ptheypast 8 ptobase -26 ptpast 81
pwaspast -209 pwerepast -257 pwhichpast 32 pwhichthird -64 pwhileing -46 pwhobase -39 pwhopast 6
pwhothird 76 pwillbase 29 pwouldbase -33 q#pastfronted -25 q#pastright -39 q,basefronted 28
q,baseresumed -12 q,baseright -11 q,ingfronted -110 q,ingresumed 62 q,ingright 4 q,pastas 30
q,pastfronted -20 q,pastresumed 11 q,pastright -59 q,thirdfronted -35 q,thirdresumed -8 q,thirdright 16
q.basefronted -56 q.pastfronted 39 q.thirdfronted 62 q:baseright -15 q:ingfronted -154 q:ingresumed 151
q:ingright 59 q:pastfronted 21 q:pastresumed 140 qA-transcript 27 qAbaseright -30 qAingright -23
qApastfronted 103 qApastright 25 qAthirdright -114 qGpastfronted -64 qGpastright 29 qJbaseright 65
qJingright -72 qJpastfronted 185 qJpastright -28 qN-transcript 19 qNbaseright 46 qNingright -6
qNpastfronted 65 qNpastresumed -5 qNpastright -6 qNthirdfronted -42 qNthirdright -33 qVpastright 202
qabaseright -100 qafterpastfronted 75 qagainstpastright -11 qaingright 32 qandthirdright 41
qanpastright -26 qapastfronted -34 qapastright 67 qaspastright -66 qathirdright -63 qatpastfronted 150
qatpastright 71 qbypastfronted -6 qbypastright -8 qduringpastfronted 198 qforbaseright -14 qforingright 21
qforthirdright -31 qhebaseright 84 qheingright -14 qhepastright 43 qherbaseright 43 qheringright -34
qherpastright 6 qhethirdright 41 qhimbaseright -68 qhimingright -21 qhimpastright 20 qhisbaseright -46
qhisingright -55 qhispastfronted 75 qhispastright -7 qhisthirdright 15 qhowpastright 86 qifpastright 59
qinpastfronted 86 qinpastright 42 qinthirdfronted 39 qinthirdright -113 qitbaseright -4 qitpastright 58
qitthirdright -20 qmepastfronted 101 qnbaseright 65 qningfronted -260 qningright -19 qnpastfronted -44
qnpastright -49 qnthirdright -18 qofpastfronted -72 qofpastright 4 qonbaseright 19 qoningright 90
qonpastfronted 55 qonpastright 49 qoutingright -23 qoutpastright 109 qqbaseright 35 qqingright -41
qqpastright 5 qqthirdright -92 qshebaseright 63 qsheingright 114 qshepastright 53 qshethirdright 13
qthatingright 71 qthatpastright 30 qthatthirdright 31 qthebaseright -67 qtheingfronted -108 qtheingright 50
qtheirpastright 56 qthemingright 33 qthempastright -62 qthepastfronted -13 qthepastright 26
qthethirdright 84 qtheybaseright 26 qtheyingright 69 qtheypastright 12 qthispastright -58 qto-according -4
qto-resumed 21 qtobaseright 55 qtoingfronted 15 qtoingright 7 qtopastfronted 12 qtopastright -45
qtothirdfronted -27 qtothirdright -57 qtpastfronted 131 qtpastright -78 qwaspastright 16 qwithbaseright 40
qwithpastfronted -81 qwithpastright -31 qwiththirdright 17 qx-transcript 34 raccording -4 rannounced 3
ras -3 rcontinued 39 rfar -24 rfronted -25 rinherited -37 rparagraph -18 rresumed -20 rright -28
rtranscript -9 rwithin -14 sFalse 42 sTrue -21 tTboq, -21 tTboqGcue 11 tTboqN -14 tTboqVcue 31
tTboqfronteddirect 103 tTboqfrontedindirect -44 tTboqfrontedmixed 74 tTboqhe 50 tTboqq 44
tTboqresumeddirect 181 tTboqresumedindirect -12 tTboqrightdirect -43 tTboqrightindirect 9 tTboqrightmixed 8
tTboqshe 19 tTboqthat 16 tTboqthe 43 tTboqthey 16 tTboqtrightindirect 9 tTboqtrightmixed 45 tTboqtthat -45
tTinG 67 tTina -22 tTinn 4 tTinqrightindirect 83 tTinqtGcue 34 tTinqtVcue -16 tTinqtrightindirect -5
tTinqtrightmixed 55 tTinqtthat 34 tTinrightindirect 6 tTiqtVcue 8 tTiqtrightindirect 54 tTiqtrightmixed 21
tTirightindirect -75 tTnqN -4 tTnqrightindirect 18 tTnqthe 54 tToqtVcue 41 tTorightindirect -15 tTothat 100
tTqN 36 tTqfronteddirect 137 tTqfrontedindirect -40 tTqfrontedmixed -35 tTqin -146 tTqq 98
tTqresumeddirect -59 tTqrightdirect 82 tTqrightindirect -22 tTqrightmixed -26 tTqtN 60 tTqtfronteddirect 34
tTqtfrontedindirect -7 tTqthat 15 tTqthe 158 tTqtq 86 tTqtrightindirect 21 tTqtrightmixed -39 tTqtthat 28
tTqtthe 23 taN 42 tafrontedindirect -86 tahim 143 tan 17 tarightindirect 42 tarightmixed -15 tathe 62
tbo, 23 tboVcue 146 tbofrontedindirect 23 tboin -70 tborightindirect -85 tborightmixed 101 tdVcue -9
tdiqGcue 16 tdiqN 4 tdiqVcue 32 tdiqa -10 tdiqher 15 tdiqhim 126 tdiqit 29 tdiqn -36 tdiqq -48
tdiqrightdirect 13 tdiqrightindirect 14 tdiqrightmixed 16 tdiqwith -13 tdnqtN 27 tdnqtfronteddirect 76
tdnqtq 116 tdnqtrightindirect -5 tdnqtrightmixed 69 tdnqtthat 179 tdnrightindirect 50 tdnrightmixed 95
tdnthe 13 tdrightindirect -89 tdwith -37 tiVcue -42 tiqtVcue -26 tiqtrightindirect 34 tiqtrightmixed -49
tiqtthat 12 tirightindirect 30 tnJ 32 tnN -52 tna -44 tnfrontedindirect -264 tnher 37 tnhis -10 tnq 165
tnqt# -18 tnqt, -43 tnqtJ 55 tnqtN -53 tnqta 42 tnqtfrontedindirect 56 tnqthe -10 tnqthis -5 tnqtit 240
tnqtn -65 tnqtq 237 tnqtrightindirect -4 tnqtthat 14 tnqtthe -19 tnrightdirect 165 tnrightindirect -7
tnrightmixed 4 tnthe -28 tqN -93 tqas -244 tqbut -225 tqfronteddirect 94 tqfrontedindirect 17 tqq 39
tqresumeddirect 55 tqrightdirect 102 tqrightmixed -72 tqt# 22 tqt, 9 tqt- 33 tqtA -36 tqtG 33 tqtGcue -21
tqtJ 60 tqtN 37 tqtV 45 tqta -65 tqtafter -6 tqtan 24 tqtand 39 tqtas -36 tqtasindirect -72 tqtat -12
tqtbecause 44 tqtbut 41 tqtby 42 tqtfor 41 tqtfrontedindirect -17 tqtfrontedmixed 32 tqthe 8 tqther 95
tqthis -35 tqthow 39 tqtif 100 tqtin 11 tqtis 24 tqtit -33 tqtn 26 tqton -27 tqtq 23 tqtresumeddirect 7
tqtresumedindirect 45 tqtresumedmixed -34 tqtrightdirect 13 tqtrightindirect 3 tqtrightmixed 30 tqtshe 4
tqtsome 159 tqtthat -3 tqtthey 52 tqtthis -41 tqtthose 78 tqtto 49 tqtwas -60 tqtwhen -54 tqtwhile -130
tqtwhy 29 tqtwith -81 tqtwould 107 u#indirect -51 uDindirect 4 uDright 15 uEright -41 uGindirect -88
uGright -37 uJindirect 27 uJright 62 uNaccording 25 uNas 23 uNdirect 45 uNindirect -18 uNmixed -6
uNresumed -44 uNtranscript -5 uhedirect 31 uhefronted -21 uheindirect 22 uhemixed 32 uheresumed 49
uheright 23 uifronted -40 uiindirect -22 uitdirect 159 uitfronted 35 uitindirect -89 uitmixed 196
unaccording 44 undirect 90 unfronted -5 unindirect -16 unmixed -13 unresumed 78 unright -22 unsaccording 5
unsdirect -49 unsfronted 32 unsmixed -66 unsresumed 30 unsright -31 ushedirect -33 ushefronted 31
usheindirect 44 ushemixed 8 usheresumed 22 uthatdirect -47 uthatindirect 7 uthatmixed 33 utheyfronted 61
utheyindirect -5 utheyresumed 44 utheyright 50 uweindirect -7 uweright -54 uwhichfronted -86
uwhichindirect -47 uwhofronted -12 uwhoindirect 9 uwhomixed -37 uwhoright 7 uyouindirect -25 uyouright -57
v-accordingindirect 63 v-continueddirect 67 v-fronteddirect 222 v-frontedmixed -83 v-inheriteddirect -50
v-resumeddirect -5 v-resumedindirect -73 v-rightdirect 95 v-rightindirect -29 v-rightmixed 18
v-transcriptindirect 6 v-withindirect -34 vvaccordingindirect -30 vvaccordingmixed -25 vvasindirect -42
vvcontinueddirect 32 vvfardirect -24 vvfronteddirect 8 vvfrontedindirect -37 vvfrontedmixed 15
vvinheriteddirect 4 vvparagraphdirect 5 vvresumeddirect 53 vvresumedindirect -46 vvresumedmixed 42
vvrightdirect 17 vvrightindirect -10 vvtranscriptindirect 38 vvwithindirect 34 waccording- -6
waccordingaccording -4 waccordingresumed 21 wasidebase 13 wasidefronted 16 wasidepast 8 winfinitivebase -26
winfinitivefronted -171 winfinitiveright 23 wleftas 52 wleftbase 20 wleftfronted 26 wlefting -50
wleftpast 7 wleftresumed -5 wleftright -11 wleftthird 25 wmainbase 21 wmainfronted -11 wmainpast -63
wmainright -44 wmainthird -9 wname- -10 wnametranscript -10 wrelativebase 83 wrelativefronted -21
wrelativeing 55 wrelativepast -57 wrelativeresumed -150 wrelativethird -45 wrightpast 55 wrightthird -64
wsharedbase -38 wsharedfronted -62 wshareding -12 wsharedpast 13 wsharedresumed -45 wsharedright 6
wtranscript- 6 wtranscripttranscript 6 x'2 -115 x'inherited -53 x'within -167 x,2 -93 x,3 -16 x,4 63 x,5 81
x,according -11 x,as 83 x,inherited 81 x,right 19 x,within 13 x-4 155 x-inherited 24 x-within -59 x:3 32
x:4 36 x:5 -49 x:6 4 x:announced 135 x:resumed 79 x:right 56 x:transcript -9 x:within 108 xAright -16
xGcueright 16 xNinherited 132 xNright 31 xNwithin -61 xV2 -68 xVcueright -10 xVwithin 18 x^2 127 x^3 38
x^4 51 x^5 39 x^6 43 x^according 57 x^announced -119 x^as -39 x^continued 36 x^far -24 x^fronted -26
x^inherited 105 x^paragraph -29 x^within 78 xa2 -151 xagainstright 38 xandinherited 37 xandright 28
xawithin 107 xbyright 78 xforright 10 xhadright 48 xhasright -52 xhaveright 39 xhimright -32 xiright -3
xisright 21 xn2 -9 xn3 -52 xninherited -33 xnright -45 xnwithin -31 xof2 41 xof3 -95 xofinherited -87
xofright 70 xofwithin -21 xon2 -238 xoutright 17 xsheright -4 xthe2 -164 xthewithin -188 xtoright -59
xtright 12 xwasright 35 xwhoright -19 xwithright -6 xx2 -177 xxwithin -233 y#fronted -30 y$2 59 y$3 -19
y$4 34 y$5 21 y$6 89 y$according 176 y$announced 64 y$continued 37 y$far -24 y$paragraph -28 y$resumed 53
y$right 89 y$within -28 y(right -36 y,according 50 y,as -58 y,resumed -142 y,right -60 y-fronted -30
y-right -83 y.according 156 y.as 162 y.resumed 108 y.right 44 y:right -19 y;right 50 yGcuefronted 101
yGcueright -119 yJfronted 82 yN2 -132 yNfronted 29 yNwithin 116 yVcuefronted -10 yVcuewithin 103
yafronted -27 yand2 -22 yandinherited 62 yandright -32 yandwithin -5 yasright -137 ybutright -5 yby4 -173
ybywithin -242 ycaccording 19 yhefronted -13 yitfronted 68 yn2 45 ynfronted -39 yninherited -221
ynwithin -62 yqwithin -128 yshefronted -16 ythefronted 22 ythewithin 97 ywhenright 75 yx2 25 yxwithin 78
zFalseFalseFalse2 -95 zFalseFalseFalse3 -71 zFalseFalseFalse4 -7 zFalseFalseFalse5 30 zFalseFalseFalse6 75
zFalseFalseTrue3 98 zFalseFalseTrue4 -10 zFalseFalseTrue5 6 zFalseFalseTrue6 55 zFalseTrueFalse2 54
zFalseTrueFalse3 23 zFalseTrueFalse4 -39 zFalseTrueFalse5 280 zFalseTrueFalse6 236 zTrueFalseFalse2 -15
zTrueFalseFalse4 46 zTrueFalseFalse5 18 zTrueFalseFalse6 6
"""
