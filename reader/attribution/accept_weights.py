"""Learned weights: whether a candidate is a statement.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
a(right 64 a,fronted 48 a,resumed 25 a,right 68 a-fronted 6 a-right 31 a:right 47 aAright -4 aEright 4
aGcueright -47 aNright -51 aVcuefronted 21 aVcueright 8 a^fronted -90 a^resumed 156 a^right 64
a^transcript 43 aafterright 73 aalthoughright 216 aandright 15 aasas 5 aasright -5 aatright 26
abecauseright -11 abutright 76 abyright 61 ahowright -189 aifright -174 ainright 29 alikeright 90
anright -68 aofright 28 aonright 7 aqfronted -31 aqresumed -128 aqright -28 athanright -48 athatright -7
atoaccording 38 atoresumed 14 atoright 94 awhatright -63 awhenright 78 awhereright 47 awhichright -8
awhileright 9 awithright 96 axright 28 ayetright 77 b -21 c#Nvright -25 c#nvright 82 c,Nvright -27
c,hevright -53 c,nvright 38 cANvaccording -75 cANvfronted 39 cAnvaccording 221 cAnvfronted 63 cGNvright -54
cGcueN-right -31 cGcueNvright 48 cGcuenvright 4 cGnvright 27 cJNvright 63 cJnvright 75 cNN-right 57
cNN-transcript 19 cNNvaccording 5 cNNvfronted 84 cNNvtranscript -4 cNhe-right 28 cNhevfronted -137
cNhevright 190 cNn-right 18 cNnvaccording -13 cNnvfronted -35 cNnvright -22 cNshe-right 35 cNshevright -71
cNwhovright -8 cVcueNvright 12 cVcuehevright 36 cVcueitvright -79 cVcueivright 9 cVcueshevright -29
cVcuethatvright -44 cVcuewhovright -52 cVnvright 65 caN-right -81 caNvright -29 cafterNvfronted 53
cahevright 161 can-right 123 canvright -74 casNvfronted -82 casNvright 6 cbutNvfronted -15
cbuthevfronted -24 cbutnvfronted 8 cbynvright -74 cheNvright 24 chehevright 25 chenvright 12 cherN-right 51
cherNvright -12 chewhovright 19 chimN-right 128 chisN-right 114 chisNvright 9 chishe-right 65
chishevright -68 chisn-right 23 chisnvright 27 chowNvright 69 cifNvfronted -19 cinN-fronted -78
cinNvfronted 65 cinNvright 63 cinnvaccording 41 cinnvfronted 73 cinnvright 65 citN-right -82 citNvright 23
cithevright 6 citnvright 60 cnN-right 39 cnNvfronted 119 cnNvright -39 cnhe-right 42 cnhevright -49
cnn-right 69 cnnvaccording 10 cnnvright 31 cnshevright -133 cnwhovright -32 conNvright 74 connvright 48
cqN-fronted 22 cqN-resumed 44 cqN-right 21 cqNvaccording 60 cqNvfronted 12 cqNvresumed 141 cqNvright -25
cqhe-fronted 139 cqhe-right 59 cqhevfronted 30 cqhevresumed 63 cqhevright 10 cqitvfronted 63 cqn-fronted 95
cqn-right -67 cqnvaccording 24 cqnvfronted 66 cqnvresumed -18 cqnvright -40 cqshe-fronted 130
cqshevfronted 99 cqshevresumed 188 cqshevright 70 cshenvright 109 csheshevright -25 cthatDvright -22
cthatN-right -78 cthatNvright 44 cthatitvright 9 cthatnvright 51 cthatshevright 167 cthattheyvright 11
cthatwhovright -46 ctheN-fronted 97 ctheN-right 12 ctheNvaccording -42 ctheNvfronted 7 ctheNvright 94
cthehevfronted 54 cthehevright -5 cthen-right -47 cthenvaccording 13 cthenvfronted -59 cthenvright 92
ctheshevright 204 cthewhovright 19 cthey#vright 115 ctheyNvright -8 ctheynvright -20 ctheywhovright 94
cwasnvright -35 cwhenNvfronted 79 cwithNvright 54 cwithn-right -235 cwithnvright 90 cxNvtranscript 73
d0left 27 d0name -9 d0relative 37 d0transcript 5 d1infinitive 19 d1left 18 d1main -24 d1relative -24
d1shared -15 d2infinitive -34 d2left -6 d2main -69 d2relative -106 d2right -102 d2shared 76 d3according -6
d3aside 33 d3infinitive 107 d3left 4 d3main -24 d3right 6 d3shared -51 d4according -43 d4aside -85
d4left -57 d4main -31 d4right 60 d4shared -20 d5according 6 d5aside -12 d5infinitive -18 d5left -21
d5main 60 d5right 110 d5shared 7 d6according 29 d6aside 143 d6infinitive -35 d6left -29 d6right 195
d6shared 16 d7according -19 d7aside -10 d7infinitive -27 d7left -22 d7main -93 d7right -24 d7shared -10
d8aside 55 d8infinitive -53 d8left -65 d8shared -17 e: -6 e:- -4 e:A 24 e:N 18 e:qA 24 e:qN 18 e:qx 33
e:transcriptindirect 27 e:v -6 e:x 33 eaccording# 36 eaccording- -9 eaccordingA -22 eaccordingN -5
eaccordinga 19 eaccordingaccordingindirect 12 eaccordingaccordingmixed -13 eaccordingin 36 eaccordingn 97
eaccordingq -3 eaccordingresumedindirect -36 eaccordingthe 28 eaccordingun 16 eaccordingv 6 eaccuse 38
eaccuse- 51 eaccuseN 22 eaccusehim 76 eaccuseing 111 eaccusepast -16 eaccuseqN 72 eaccuseqhim 76
eaccuseqthe -33 eaccuserightindirect 28 eaccuserightmixed 95 eaccusethe 62 eaccuseuN 168 eaccuseuhe 166
eaccuseun -18 eaccusev 23 eacknowledge 6 eacknowledge- 51 eacknowledgebase 35 eacknowledgepast 31
eacknowledgeqthat -40 eacknowledgerightindirect 13 eacknowledgethat -23 eacknowledgeuN 54
eacknowledgeuhe -45 eacknowledgeun -15 eacknowledgev -22 eadd -30 eadd- -131 eaddN -56 eaddbase -82
eaddfronteddirect -4 eaddfrontedindirect 92 eaddfrontedmixed 196 eadding 25 eaddn 21 eaddpast 52 eaddq -26
eaddq, 55 eaddq. 112 eaddq: 153 eaddqthat 7 eaddqto -181 eaddresumeddirect -12 eaddrightdirect -35
eaddrightindirect -65 eaddthat 12 eaddthird -19 eadduN 65 eadduhe 10 eaddushe 86 eaddv 20 eadmit 11
eadmitpast -114 eadmitqthat 87 eadmitthat 49 eadmituN -7 eadmitun -36 eadmitv 33 eadvise -53 eadvisepast -6
eadviseqN 11 eadviserightindirect 14 eadvocate -46 eadvocaterightindirect -102 eagree 32 eagree- 25
eagreeVcue -39 eagreebase 9 eagreepast -4 eagreeqthat 30 eagreeqto -23 eagreeqwith -5
eagreerightindirect 61 eagreerightmixed -74 eagreethat 27 eagreethird 192 eagreeuN 48 eagreeun 39
eagreev -20 eallege 31 eallege- 9 eallegeing -92 eallegen 26 eallegepast -22 eallegeqn 26 eallegeqthat 185
eallegerightindirect 28 eallegethat 18 eallegeuN -68 eallegeun 41 eallegev 8 eannounce 34 eannounce- 87
eannouncea 7 eannouncebase -77 eannouncehis -20 eannounceing -54 eannouncepast 62 eannounceqa 7
eannounceqhis -20 eannounceqthat -97 eannounceqthe 23 eannouncerightindirect 17 eannouncethat -13
eannouncethe -58 eannounceuN -9 eannounceuhe -43 eannounceun 5 eannouncev -17 eanswer -45 eargue 50
eargue- -34 earguebase 117 earguefrontedindirect -35 eargueing -6 earguepast 44 eargueq, 122
eargueqthat -41 earguerightindirect 72 earguerightmixed 79 earguethat -36 earguethe -70 eargueuN 23
eargueuhe -113 earguev 64 eask 6 easkGcue 32 easkbase 65 easkfronteddirect 151 easkfrontedindirect -113
easking 47 easkpast 4 easkq 49 easkq, -15 easkqA -32 easkqN -21 easkqfor 38 easkqhim 5 easkqn 30
easkqthe 11 easkrightindirect 20 easkrightmixed -18 easkthird -123 easkuN -31 easkuhe -40 easkun 10
easkv 17 eassert 16 eassertpast 17 eassertqthat 19 eassertrightindirect 57 eassertthat 19 eassertuN 56
eassertv -8 eassure -7 eassurev -7 ebegin -37 ebeginfrontedindirect 38 ebeginpast -58 ebeginuN -243
ebeginv 3 eblame 17 eblame- -25 eblamebase 79 eblamepast -123 eblameqthe -4 eblamerightindirect 84
eblamethe -4 eblameuN 42 eblamev 37 eblast -18 eblast- 76 eblastN -7 eblastpast 130 eblastqN -6
eblastrightindirect 18 eblastuN 7 eblastv -111 eboast 40 eboastpast 26 eboastrightindirect -19 ecall 10
ecall- 25 ecallGcue 9 ecallN -4 ecallVcue 33 ecalla -14 ecallbase 47 ecallher 11 ecallhim 127 ecalling 29
ecallit 34 ecalln -17 ecallpast -44 ecallq -41 ecallqN -23 ecallqa -14 ecallqfor 8 ecallqher 11
ecallqhim 127 ecallqit 45 ecallqn -48 ecallqon 13 ecallqq -10 ecallqthe 23 ecallqto -86 ecallqwith -13
ecallrightdirect 15 ecallrightindirect 17 ecallrightmixed 11 ecallthe -18 ecallthird 32 ecallto -3
ecalluD 78 ecalluN 27 ecalluhe 11 ecallun -37 ecallushe -58 ecalluwho 48 ecallv -45 ecallwith -13
ecaution 47 ecautionVcue 33 ecautionv 47 echallenge -61 echallenge- -192 echallengebase -4
echallengefrontedindirect 129 echallengeing -43 echallengeqN 14 echallengerightindirect -65 echallengeuN -7
echallengeun 82 echallengev 27 echant -27 ecite 74 ecite- 47 eciteN 8 ecitea 18 eciteing 83 eciten 5
ecitepast -48 eciteqn 76 eciteqthe 75 eciterightindirect 73 ecitethe -19 eciteuN -6 eciteuhe 145
eciteun -19 ecitev 51 eclaim 22 eclaim- 56 eclaimbase 86 eclaiming -112 eclaimn -15 eclaimpast 39
eclaimqn -15 eclaimqthat -3 eclaimqthe -163 eclaimrightindirect 39 eclaimrightmixed -16 eclaimthat -38
eclaimthird 57 eclaimuN 40 eclaimun 62 eclaimv 13 ecomment 8 ecommentbase -43 ecommentrightindirect 29
ecommentthird -112 ecommentuN -25 ecommentun 58 ecommentv 8 ecompare -8 ecompare- -13 ecompareVcue 4
ecomparepast 30 ecompareqto -13 ecompareqwith -25 ecompareuN 26 ecompareun -58 ecomparev -13
ecomparewith -25 ecomplain 11 ecomplainpast 174 ecomplainrightindirect -22 ecomplainthat 52 ecomplainuN 172
ecomplainv -13 econcede -25 econcedepast 23 econcederightindirect 57 econcedethat 93 econcedev -25
econclude 50 econcludefronteddirect 39 econcludepast 124 econcludeq 70 econcludeq. 116 econcludeqthat -78
econcluderightindirect 33 econcluderightmixed -6 econcludethat -72 econcludeuN 206 econcludeun 85
econcludev 50 econfirm- -28 econfirmpast -10 econfirmrightindirect -25 econfirmuN 135 econfirmun -18
econfirmv 28 econtinue -51 econtinuefronteddirect -4 econtinuefrontedindirect -112 econtinuepast -54
econtinueq 86 econtinueq, 26 econtinueq. -64 econtinueqto 32 econtinuerightdirect -35 econtinuethird 8
econtinueuN -119 econtinueuhe 172 econtinueun 121 econtinueushe -38 econtinuev -10 econvince -107
econvincerightindirect -107 ecriticize -13 ecriticize- -5 ecriticizepast -5 ecriticizerightindirect -35
ecriticizeuN -194 edeclare 7 edeclare- 72 edeclareN 7 edeclarefronteddirect 74 edeclareing -26
edeclarepast -34 edeclareq 131 edeclareqN -66 edeclareqthat 138 edeclarerightindirect 19
edeclarerightmixed 56 edeclarethat 162 edeclareuN 38 edeclareuhe -25 edeclareun 77 edeclarev -31
edecline 10 edeclinepast 85 edeclinerightindirect 18 edeclineuN 73 edeclineun -17 edeclinev 10 edefend -35
edefend- -58 edefendbase 69 edefendrightindirect -38 edefenduN -39 edefendun 77 edefendv -26 edemand 15
edemandrightindirect 37 edemandun -7 edemandv 54 edenounce -152 edeny 7 edenypast 37 edenyrightindirect 7
edenyuN -35 edenyun 63 edenyv -17 edescribe 6 edescribe- 79 edescribebase 9 edescribeing 140
edescribepast -16 edescriberightindirect 54 edescriberightmixed 98 edescribeuN -66 edescribeun 86
edescribev -62 edetail -59 edetail- 48 edetailpast 23 edetailrightindirect -16 edetailv -197 eemphasize 28
eemphasizev 28 eencourage -18 eencouragerightindirect -16 eestimate 16 eestimatepast 10 eestimateqthat -30
eestimaterightindirect 28 eestimatethat -20 eestimatethird -12 eestimateuN 4 eestimatev 10 eexplain 30
eexplain- -81 eexplainfronteddirect 89 eexplaining -31 eexplainpast 77 eexplainq, 10 eexplainqthe 69
eexplainqwhy -9 eexplainrightindirect 26 eexplainrightmixed 167 eexplainthat 32 eexplainthe 83
eexplainuN 13 eexplainun -49 eexplainv 80 ego -36 egofrontedindirect -74 egopast -99 egoq -9 egouN 43
egoun 8 egov 48 ehighlight 23 ehighlightv 23 ehint 44 eindicate 78 eindicatepast -7 eindicateqthat -6
eindicaterightindirect -13 eindicatethat -6 eindicateun 101 eindicatev -11 einsist 39 einsistbase 23
einsistpast -56 einsistqthat -37 einsistrightindirect 63 einsistrightmixed 228 einsistthat -33 einsistuN 47
einsistun -15 einsistv 80 einvite -57 einvitepast -87 einviterightindirect -85 einvitev -55 ejoke 34
ejokepast 26 ejokerightindirect 16 ejokev -29 elament 54 emaintain -66 emaintainpast 51
emaintainrightindirect -30 emaintainuN -75 emaintainv -55 emention 19 emention- 79 ementionN 17
ementionpast 100 ementionqN 17 ementionrightindirect 18 ementionuN -21 ementionuhe 236 ementionun 25
ementionv 12 emock -87 enote 36 enote- 98 enoteN 67 enotebase -6 enotefronteddirect 45
enotefrontedindirect -14 enoteing 99 enotepast 32 enoteq 100 enoteq, 69 enoteq. 151 enoteqthat 19
enoteqthe -36 enoterightindirect 33 enoterightmixed -31 enotethat 22 enotethe 12 enotethird 20 enoteuN 63
enoteuhe 46 enoteun 10 enoteushe -13 enotev 11 eoffer -33 eofferfrontedindirect -18 eoffering -119
eofferpast 6 eofferuN -24 eofferun 52 eofferv -82 eorder -23 eorderbase 54 eorderun -108 eorderv 32
epledge 43 epledge- 29 epledgebase 7 epledgen -23 epledgepast -46 epledgeqn -118 epledgeqto 78
epledgerightindirect -37 epledgerightmixed 79 epledgeuN 17 epledgeuhe 54 epledgeun -19 epledgeuwho -38
epledgev 31 epoint 10 epoint- 34 epointN 26 epointfrontedindirect -98 epointing 105 epointpast -14
epointqout 46 epointrightindirect 48 epointthat 62 epointthe 36 epointthird -19 epointuN 115 epointun 15
eportray 31 epost 17 epostpast 38 epostv 17 epraise -25 epraiserightindirect -35 epraiseuN -193 epredict 70
epredicting -135 epredictpast 81 epredictqthat 6 epredictrightindirect 28 epredictthat 14 epredictuN -133
epredictun 196 epredictv 14 epress -18 epressrightindirect -18 epromise 38 epromise- -24 epromiseVcue -45
epromisebase -59 epromiseing 8 epromisepast 56 epromiseqto -27 epromiserightindirect 12
epromiserightmixed 9 epromisethird 67 epromiseuN 8 epromiseuhe -5 epromiseun 12 epromisev 63 epropose 18
epropose- 7 eproposeG 49 eproposea -18 eproposen 9 eproposepast -20 eproposeqG 24 eproposeqa -18
eproposeqn 9 eproposerightindirect 16 eproposeuN 68 eproposeun 31 eproposev 64 eprotest -212 equestion -48
equestion- -95 equestionqA 61 equestionrightindirect 67 equestionthird 6 equestionv 15
ereadfronteddirect 170 ereadpast -23 ereadq -151 ereadrightdirect -18 ereadun 190 ereadv 84 erecall 15
erecalling 137 erecallpast -39 erecallq 167 erecallrightindirect 72 erecalluN -9 erecallv 38 erecommend -41
erefuse -15 erefuseVcue -76 erefusepast -71 erefuseqto -6 erefuserightindirect 28 erefuseuN 48 erefusev -15
ereiterate 48 ereiteratepast -33 ereiteraterightindirect 7 ereiterateuN 113 ereiteratev -11 ereject -50
erejectrightindirect -59 eremark 25 eremarkpast 107 eremarkrightindirect -46 eremarkthird -38 eremarkuN 9
eremarkun -53 eremarkv 11 erepeat -15 erepeat- -124 erepeatn 18 erepeatpast -46 erepeatqn 18
erepeatrightindirect 26 erepeatuN 81 erepeatun -75 erepeatv 84 ereply -38 ereplyfronteddirect 221
ereplypast -86 ereplyq -20 ereplyuN 164 ereplyv -31 ereport -21 ereport, 67 ereport- -29 ereportN 105
ereportbase -37 ereportfrontedindirect 98 ereportfrontedmixed 30 ereporting 17 ereportn 63 ereportpast 16
ereportq -75 ereportq, -3 ereportq. 206 ereportqn 70 ereportqon -50 ereportqthat 10 ereportrightindirect -3
ereportrightmixed 3 ereportthat 62 ereportthe 12 ereportthird 13 ereportuN 14 ereportun -16 ereportv -13
erequest -54 erequestpast -125 erequestrightindirect -45 erequestv -106 erespond 31 erespond- 7
erespondN 54 erespondbase 69 erespondfronteddirect 89 eresponding -98 erespondpast -36 erespondq 154
erespondqto -61 erespondrightindirect 6 erespondrightmixed 27 eresponduN 41 erespondun 17 erespondv 21
ereveal 39 erevealpast 21 erevealqthat 26 erevealrightindirect -14 erevealthat -70 erevealuN 52
erevealun 60 erevealv -17 erule -43 erulev -43 esay 16 esay# -13 esay, -31 esay- -16 esayA 88 esayG 45
esayJ -70 esayN -24 esayV -21 esayVcue -20 esaya 23 esayand -51 esayas 14 esayat 26 esaybut 49
esayfronteddirect 27 esayfrontedindirect 107 esayfrontedmixed -27 esayhe -4 esayhis 111 esayif 22 esayin 10
esaying -30 esayis -32 esayit 24 esayn 14 esayon -108 esaypast 13 esayq 32 esayq# 82 esayq, 22 esayq. 64
esayq: -67 esayqA -35 esayqG 95 esayqJ -12 esayqN 104 esayqV 187 esayqa -9 esayqafter 142 esayqat 62
esayqduring -60 esayqhe 7 esayqher -36 esayqhis 25 esayqin 43 esayqit 20 esayqn 79 esayqof -74 esayqon -44
esayqq -26 esayqt 71 esayqthat 13 esayqthe 24 esayqthey -8 esayqto 28 esayqwas -62 esayresumeddirect 45
esayresumedindirect 31 esayresumedmixed 19 esayrightdirect 46 esayrightindirect 14 esayrightmixed -12
esayshe -27 esaythat 25 esaythe 43 esaytheir 22 esaythey -11 esaythird 72 esaythis 48 esayu# 41 esayuD 70
esayuN 18 esayuhe 19 esayui -57 esayuit 24 esayun 51 esayushe -11 esayuthat 7 esayuthey -19 esayuwho -24
esayv 36 esaywhen -15 eshoot -101 eshootpast -43 eshootv -101 eshout 20 eslam 57 eslampast 84 estate -30
estate, -64 estate- -71 estateing 106 estatepast 116 estateq 198 estateq, -56 estateqthat 67
estaterightindirect -44 estaterightmixed 74 estatethat -14 estatethird -88 estateuN 16 estateuhe 28
estateun -34 estatev -11 esuggest 10 esuggest- -15 esuggestN -10 esuggestbase -18 esuggesting 23
esuggestpast 51 esuggestqN 71 esuggestqthat -46 esuggestqthe -63 esuggestrightindirect 77
esuggestrightmixed -21 esuggestthat -47 esuggestthe -63 esuggestthird 32 esuggestuN 78 esuggestun 4
esuggestv 29 etell 7 etell, -139 etell- -40 etellN -5 etellbase 44 etellfronteddirect 109
etellfrontedindirect 106 etellfrontedmixed -12 etellhe 23 etelling 28 etellpast 31 etellq -33 etellqN -42
etellqa 75 etellqher -46 etellqhim -119 etellqme -12 etellqn 92 etellqthe -16 etellqthem 76
etellresumeddirect 153 etellresumedindirect 32 etellrightdirect 19 etellrightindirect -34
etellrightmixed -24 etellshe 10 etellthat 64 etellthey 4 etellthird -93 etelluN 5 etelluhe -9 etellun 16
etellushe 4 etellv 27 eterm -246 etestify -42 ethank -136 ethreaten 16 ethreatenqto -68
ethreatenrightindirect -68 ethreatenv 16 etweet -25 etweet- 137 etweetfronteddirect 234 etweeting 129
etweetpast -45 etweetq 116 etweetq, 31 etweetqthat 27 etweetrightindirect 37 etweetrightmixed 27
etweetthat 37 etweetuN 34 etweetun -58 etweetv -84 eurge 13 eurgeGcue 24 eurgeVcue 18 eurgeing 24
eurgepast -18 eurgeqN 102 eurgeqn 104 eurgeqthe -39 eurgerightindirect 35 eurgeuN -73 eurgeun 9 eurgev 13
evow 82 evowVcue -19 evowpast -43 evowqto -14 evowrightindirect 76 evowrightmixed 16 evowuN -55 evowuhe -81
evowun 227 evowv 54 ewarn 62 ewarning 59 ewarnpast 10 ewarnqthat -25 ewarnrightmixed 38 ewarnthat -35
ewarnuN 44 ewarnun 8 ewarnv 19 ewrite- 81 ewriteN -7 ewritefronteddirect 108 ewritefrontedindirect 19
ewritefrontedmixed -43 ewriteing -157 ewritepast 62 ewriteq 19 ewriteq, 31 ewriteq. 52 ewriteq: -89
ewriteqN -14 ewriteqin -89 ewriteqon 44 ewriteqthat 51 ewriteresumeddirect -73 ewriterightdirect 191
ewriterightindirect -48 ewriterightmixed 266 ewritethat 41 ewritethird 83 ewriteuN 7 ewriteuhe 30
ewriteun 8 ewriteushe -55 ewritev -44 f#according 43 f#fronted -71 f#right 34 f'right -10 f,right -6
f-right -96 fAaccording 39 fAfronted -81 fAresumed -23 fAright -6 fAtranscript 24 fGcueright 18
fGfronted -88 fGright 11 fJfronted -48 fJright -15 fNfronted 15 fNresumed 89 fNright -14 fNtranscript 18
fVcueresumed -63 fVcueright 55 fVresumed 10 fVright 5 fafronted 36 fafterfronted -41 fandfronted -75
fandresumed 32 fandright -52 fanright -33 fanyright 43 fareright 90 faresumed -94 faright 24 fasfronted -84
fasright -82 fatfronted -77 fatright -56 fbutfronted -29 fbyright 21 fforright -67 ffromright 21
fhefronted 14 fheright 17 fherright 29 fhimright -31 fhimselfright 57 fhisright 22 fhowright -71
fiffronted -45 fifright 18 finaccording 36 finfronted -56 finright -53 fisresumed 34 fisright 8
fitfronted 61 fitright -31 fitsright 52 fnaccording 93 fnfronted 88 fnresumed 91 fnright 12 fofright 8
fonfronted -129 fonright 7 fqaccording -7 fqannounced 10 fqcontinued 44 fqfar 4 fqfronted 86
fqinherited -29 fqparagraph -24 fqresumed 17 fqright -31 fqwithin -7 fshefronted 14 fsheright 65
fsomeright -36 fthatfronted -91 fthatresumed 225 fthatright 26 ftheirright 30 fthemright 101
ftheresumed -71 ftheyright 37 fthisfronted 49 fthisright 77 fthoseright -78 ftoright -3 fwasresumed -26
fwasright 83 fwereright 136 fwhatright 39 fwhenfronted -37 fwhenright -85 fwhilefronted 45 fwhoright 4
fwhyright 58 fwouldright 35 fxtranscript 33 g-# -54 g-J -28 g-N 5 g-a -33 g-and -12 g-in -33 g-n -48 g-q 33
g-resumed 14 g-the 18 g-transcript -6 g-x 33 gbase, -39 gbaseA 13 gbaseJ 48 gbaseN 55 gbaseV -9
gbaseVcue -53 gbasea 5 gbaseand -27 gbasehe 17 gbasehim 3 gbasehis 86 gbasein 26 gbaseit 45 gbasen -35
gbaseon 93 gbaseq 51 gbaseresumed 82 gbaseright 8 gbaseshe -20 gbasethat 34 gbasethe 37 gbasethey 36
gbasewith -74 ging, 20 gingGcue 9 gingN 14 ginga 50 gingfronted -55 ginghe 28 gingher -55 ginghim -115
ginghis -14 gingin -38 gingit -11 gingn 14 gingon -19 gingq 51 gingresumed -47 gingright -10 gingshe -35
gingthat 24 gingthe 40 gingthey 82 gpast# -18 gpast, 67 gpastA -46 gpastG -15 gpastJ 6 gpastN -29 gpastV 18
gpastVcue 25 gpasta -11 gpastafter -55 gpastan 42 gpastand -55 gpastas -26 gpastat -66 gpastbut -23
gpastby -58 gpastfor 25 gpasthe 18 gpasther -39 gpasthim 115 gpasthis -6 gpasthow 103 gpastif 57
gpastin -111 gpastis 109 gpastit 69 gpastn 59 gpaston -162 gpastq 7 gpastresumed -31 gpastright -26
gpastshe 45 gpastsome 134 gpastthat 20 gpastthe -17 gpasttheir 78 gpastthey -5 gpastthis -12 gpastthose 124
gpastto 41 gpastwas 59 gpastwhen -84 gpastwhile -10 gpastwould -69 gthird# -60 gthird, -26 gthirdA 150
gthirdJ -29 gthirdN 13 gthirdV 64 gthirdVcue 6 gthirda 57 gthirdand 68 gthirdfronted -27 gthirdhe 33
gthirdhis 48 gthirdin -36 gthirdn -35 gthirdq 110 gthirdresumed -16 gthirdright -12 gthirdshe 18
gthirdthat -24 gthirdthe -45 gthirdwith 27 h#_# 59 h#_n 15 h#_of -8 h,_A -110 h,_N 19 h,_and -161
h,_the -19 hA_# 84 hA_, 33 hG_n 208 hG_the 26 hGcue_N 14 hGcue_for -39 hGcue_on 59 hGcue_the 34 hGcue_to 38
hJ_N 55 hJ_n 33 hJ_than -44 hN_' 26 hN_, -37 hN_A 46 hN_E -81 hN_N -21 hN_V 49 hN_Vcue 71 hN_a 98 hN_and 76
hN_for -55 hN_had -81 hN_has 136 hN_is -31 hN_n 51 hN_of 54 hN_q 71 hN_was 98 hN_will 69 hN_would 184
hV_n 55 hVcue_A -93 hVcue_N -10 hVcue_for 43 hVcue_him -36 hVcue_n 44 hVcue_on -28 hVcue_the -15
hVcue_to -52 hVcue_whether -61 ha_J 29 ha_N -7 ha_n 67 ha_q 87 han_n 12 hany_n -41 has_N 77 hat_the -59
hbut_, -64 hbut_A 58 hbut_the 116 hby_the -75 hfor_n -46 hhe_' -43 hhe_A -36 hhe_V 22 hhe_Vcue -7
hhe_had 69 hhe_has -21 hhe_is 36 hhe_was -17 hhe_will 35 hhe_would 20 hher_n 45 hher_q 40 hhim_a -63
hhim_of 76 hhis_J -50 hhis_n 10 hif_N 48 hin_N -34 hin_a -17 hin_an -46 hin_n -28 hin_the -30 hit_' 121
hit_V 97 hit_q 226 hit_was 16 hit_will 203 hit_would 233 hits_n 17 hn_, -48 hn_. -161 hn_A -102 hn_V -25
hn_Vcue 155 hn_and -48 hn_are 194 hn_for -52 hn_in -58 hn_n 33 hn_of -8 hn_to -12 hon_N 30 hon_the 3
hq_# 172 hq_( -68 hq_A -17 hq_G -116 hq_J 67 hq_N 14 hq_V -8 hq_a 166 hq_after 90 hq_all 117 hq_and -11
hq_as 173 hq_but 163 hq_by 89 hq_do 111 hq_for 153 hq_he 45 hq_his -95 hq_i 124 hq_if 79 hq_in 109
hq_is 194 hq_it 127 hq_my 126 hq_n -14 hq_our 196 hq_she 9 hq_so -35 hq_some 150 hq_that 201 hq_the -15
hq_these 152 hq_this -18 hq_to 93 hq_we 117 hq_what 185 hq_when 138 hq_while -89 hq_with 124 hq_you 129
hshe_V 42 hshe_had 205 hshe_was -48 hshe_would 87 hthat_# -123 hthat_' 227 hthat_, 75 hthat_A 22
hthat_G 114 hthat_J 4 hthat_N 20 hthat_V -116 hthat_a 63 hthat_he 28 hthat_her 209 hthat_his 24 hthat_if 8
hthat_in -34 hthat_it 29 hthat_n 12 hthat_q 93 hthat_she 73 hthat_the 51 hthat_they 113 hthe_# 40 hthe_G -9
hthe_J 28 hthe_N 4 hthe_n 35 hthe_q 12 htheir_n -16 hthey_are 29 hthey_have 13 hthey_were 98 hthey_will 30
hthey_would 14 hthis_n 72 hthose_n 69 hto_V -21 hwhen_N -57 hwith_# 115 hwith_N -61 hwith_the 4 hwould_V 41
hx_N -52 i0fronted -120 i0right 17 i1right 76 iNone0 36 ipromises0 22 irefuses0 -40 irefuses1 109
kdirectannounced 10 kdirectcontinued 44 kdirectfar 4 kdirectfronted 25 kdirectinherited -29
kdirectparagraph -24 kdirectresumed 15 kdirectright 44 kdirectwithin -7 kindirectaccording 12
kindirectas -16 kindirectfronted -44 kindirectresumed -70 kindirectright -40 kindirecttranscript 27
kmixedaccording -13 kmixedfronted -12 kmixedresumed 58 kmixedright -21 l0fronted 15 l0indirect -85
l0right -41 l1according -23 l1fronted 8 l1indirect -62 l1resumed -100 l1transcript -243 l2according -59
l2continued -12 l2direct -17 l2fronted -3 l2indirect -15 l2inherited -20 l2mixed -48 l2resumed -12
l2right -11 l2transcript -50 l2within -28 l3according -28 l3announced -59 l3continued 169 l3direct 11
l3fronted 4 l3indirect -7 l3inherited -73 l3mixed -33 l3resumed -59 l3right 10 l3transcript 138
l4according 39 l4announced 185 l4continued 11 l4direct 21 l4far 36 l4fronted 3 l4indirect 10 l4inherited 24
l4mixed 15 l4paragraph -61 l4resumed -6 l4right 23 l4transcript 113 l4within 40 l5according 52
l5announced -99 l5as -35 l5continued 81 l5direct 57 l5far -43 l5fronted -28 l5indirect -12 l5inherited 66
l5mixed 17 l5paragraph 43 l5resumed 165 l5right -5 l5transcript -36 l5within 94 l6according 29
l6announced 73 l6continued 91 l6direct 20 l6far 3 l6fronted 12 l6indirect -20 l6inherited 34 l6mixed -5
l6paragraph -29 l6resumed 10 l6right -40 l6transcript 12 l6within 19 o0right 6 o0transcript -38
o1according -9 o1as -28 o1fronted 67 o1resumed 57 o1right 4 o2according 16 o2fronted 4 o2resumed 83
o2right 37 o3according 158 o3fronted -10 o3resumed 8 o3right -8 o4according 35 o4fronted 17 o4resumed -19
o4right 13 o5according 12 o5fronted -33 o5resumed -91 o5right -6 p#past -36 p'ing 22 p'past -24 p)past 88
p,- 49 p,base 21 p,ing 27 p,past 39 p,third -68 pAbase 36 pAing 78 pApast 55 pAthird 12 pEbase -72
pGthird -49 pJpast -35 pNbase 87 pNing -83 pNpast 9 pNthird 14 pVbase -19 pVcuethird 148 pVing -9
pVpast -37 pVthird -30 p^- -29 pandbase -40 panding -7 pandpast -7 pandthird 54 pareing 128 pbeening 65
pbeenpast -11 pbepast -210 pbutpast 98 pbying 15 pforing -112 phadpast 27 phaspast 38 phavepast 53
phepast 19 phethird -14 pining -127 pipast 42 pising -46 pispast -112 pitpast 104 pitthird 46 pnbase -32
pning -18 pnpast 45 pofing 116 pqing 70 pqpast 16 pqthird 41 pshepast -6 pshethird -57 pthatpast 54
pthatthird -47 pthepast -50 ptheybase 29 ptheypast -28 ptobase -16 ptpast 73 pwaspast -191 pwerepast -278
pwhichpast 11 pwhichthird -71 pwhileing -57 pwhobase -7 pwhopast 7 pwhothird 52 pwillbase 25 pwouldbase -78
q#pastfronted -46 q#pastright -55 q,basefronted 49 q,baseresumed -16 q,baseright -6 q,ingfronted -89
q,ingresumed 67 q,ingright -21 q,pastas 40 q,pastfronted -25 q,pastright -64 q,thirdfronted -44
q,thirdresumed -11 q,thirdright 9 q.basefronted -43 q.pastfronted 41 q.thirdfronted 66 q:baseright -27
q:ingfronted -151 q:ingresumed 153 q:ingright 83 q:pastfronted 23 q:pastresumed 84 q:pastright 7
qA-transcript 24 qAbaseright 6 qAingright -34 qApastfronted 89 qApastright 13 qAthirdright -93
qGpastfronted -61 qGpastright 59 qJbaseright 73 qJingright -89 qJpastfronted 196 qJpastright -6
qN-transcript 18 qNbaseright 49 qNpastfronted 72 qNpastresumed 17 qNthirdfronted -44 qNthirdright -29
qVpastright 179 qabaseright -64 qafterpastfronted 71 qagainstpastright -6 qaingright 29 qandthirdright 52
qanpastright -37 qapastfronted -37 qapastright 67 qaspastright -78 qathirdright -54 qatpastfronted 138
qatpastright 70 qbypastfronted -6 qbypastright -17 qduringpastfronted 205 qforbaseright -16 qforingright 33
qforpastright 23 qforthirdright -26 qhebaseright 61 qheingright -10 qhepastright 25 qherbaseright 28
qheringright -40 qherpastright -23 qhethirdright 10 qhimbaseright -66 qhimingright -20 qhimpastright 23
qhisbaseright -45 qhisingright -63 qhispastfronted 58 qhispastright -13 qhisthirdright 21 qhowpastright 87
qifpastright 24 qinpastfronted 89 qinpastright 18 qinthirdfronted 42 qinthirdright -146 qitpastright 68
qitthirdright -27 qmepastfronted 93 qnbaseright 47 qningfronted -219 qningright -37 qnpastfronted -47
qnpastright -40 qnthirdright -20 qofpastfronted -73 qofpastright 6 qonbaseright -25 qoningright 90
qonpastfronted 45 qonpastright 34 qoutingright -12 qoutpastright 114 qqbaseright 46 qqingright -49
qqpastright 10 qqthirdright -59 qshebaseright 55 qsheingright 63 qshepastright 74 qshethirdright 19
qthatingright 59 qthatpastright 30 qthatthirdright 45 qthebaseright -77 qtheingfronted -95 qtheingright 55
qtheirpastright 50 qthemingright 39 qthempastright -72 qthepastfronted -15 qthepastright 27
qthethirdright 92 qtheybaseright 29 qtheyingright 65 qto-resumed 14 qtobaseright 51 qtoingfronted 35
qtoingright -16 qtopastfronted 22 qtopastright -42 qtothirdfronted -20 qtothirdright -46 qtpastfronted 162
qtpastright -96 qwaspastright 33 qwithbaseright 37 qwithpastfronted -74 qwithpastright -32 qx-transcript 33
rannounced 10 ras 5 rcontinued 45 rfar 4 rfronted -24 rinherited -42 rparagraph -24 rresumed -29 rright -17
rtranscript -6 rwithin -7 sFalse 46 sTrue -32 tTboq, -10 tTboqA -4 tTboqGcue 14 tTboqN -24 tTboqVcue 25
tTboqfronteddirect 106 tTboqfrontedindirect -47 tTboqfrontedmixed 80 tTboqhe 50 tTboqq 33
tTboqresumeddirect 167 tTboqresumedindirect -49 tTboqrightdirect -47 tTboqrightindirect -14
tTboqrightmixed -24 tTboqshe 10 tTboqthat 3 tTboqthe 27 tTboqthey 4 tTboqtrightmixed 38 tTboqtthat -35
tTinG 49 tTina -18 tTinn 9 tTinqrightindirect 37 tTinqtGcue 37 tTinqtVcue -28 tTinqtn 12
tTinqtrightindirect -9 tTinqtrightmixed 39 tTinqtthat 24 tTinrightindirect 16 tTiqtVcue -19
tTiqtrightindirect 76 tTiqtrightmixed 16 tTirightindirect -68 tTnqN -19 tTnqrightindirect 7 tTnqthe 50
tTntrightindirect 7 tToqtVcue 33 tTorightindirect -8 tTothat 107 tTqN 11 tTqfronteddirect 130
tTqfrontedindirect -53 tTqfrontedmixed -38 tTqin -156 tTqq 100 tTqresumeddirect -65 tTqrightdirect 99
tTqrightindirect -33 tTqrightmixed -62 tTqtN 67 tTqtfronteddirect 45 tTqtfrontedindirect -14 tTqthat 11
tTqthe 121 tTqtq 100 tTqtrightindirect 33 tTqtrightmixed -31 tTqtthat 22 tTqtthe 12 taN 24
tafrontedindirect -94 tahim 147 tan 15 tarightindirect 23 tarightmixed -46 tathe 34 tbo, 10 tboVcue 132
tbofrontedindirect 43 tboin -79 tborightindirect -95 tborightmixed 85 tdVcue 4 tdiqGcue 9 tdiqN -4
tdiqVcue 33 tdiqa -14 tdiqher 11 tdiqhim 127 tdiqit 34 tdiqn -17 tdiqq -41 tdiqrightdirect 15
tdiqrightindirect 17 tdiqrightmixed 11 tdiqthe -18 tdiqto -3 tdiqwith -13 tdnqtN 7 tdnqtfronteddirect 74
tdnqtq 131 tdnqtrightindirect 19 tdnqtrightmixed 56 tdnqtthat 162 tdnrightindirect 54 tdnrightmixed 98
tdrightindirect -91 tdwith -27 tiVcue -63 tiqtVcue -39 tiqtrightindirect 44 tiqtrightmixed -74 tiqtthat 38
tirightindirect 10 tnN -37 tna -43 tnfrontedindirect -288 tnhis 11 tnn 10 tnq 162 tnqt# -21 tnqt, -39
tnqtN -64 tnqta 30 tnqtfrontedindirect 59 tnqthe -14 tnqthis -10 tnqtit 224 tnqtn -86 tnqtq 176
tnqtrightindirect 39 tnqtrightmixed -11 tnqtthat 23 tnqtthe -65 tnrightdirect 190 tnrightindirect -13
tnrightmixed -32 tnthe -15 tqA 4 tqN -88 tqas -229 tqbut -151 tqfronteddirect 113 tqfrontedindirect 29
tqq 34 tqresumeddirect 71 tqrightdirect 93 tqrightmixed -68 tqt# 40 tqt, 14 tqt- 60 tqtA -25 tqtG -11
tqtGcue -7 tqtJ 64 tqtN 44 tqtV 33 tqtVcue -24 tqta -72 tqtafter -3 tqtan 10 tqtand 27 tqtas -42
tqtasindirect -57 tqtat 7 tqtbecause 61 tqtbut 19 tqtby 38 tqtfor 11 tqtfrontedindirect -14
tqtfrontedmixed 31 tqthe 5 tqther 84 tqthis -43 tqthow 51 tqtif 113 tqtin 38 tqtis 35 tqtit 5 tqtn 28
tqton -28 tqtq 32 tqtresumedindirect 30 tqtresumedmixed -25 tqtrightdirect 11 tqtrightindirect 5
tqtrightmixed 29 tqtshe -8 tqtsome 112 tqtthat 13 tqtthey 37 tqtthis -88 tqtthose 66 tqtto -24 tqtwas -55
tqtwhen -48 tqtwhile -128 tqtwhy 18 tqtwith -107 tqtwould 99 u#indirect -64 u#right 19 uDindirect -5
uDmixed -12 uDright 25 uEright -47 uGindirect -96 uGright -23 uJright 11 uNaccording 36 uNas 22 uNdirect 22
uNfronted 23 uNindirect -28 uNmixed -14 uNresumed -63 uNright 14 uhedirect 17 uhefronted -10 uheindirect 13
uhemixed 23 uheresumed 26 uheright 25 uifronted -36 uiindirect -17 uiright -7 uitdirect 153 uitfronted 35
uitindirect -78 uitmixed 181 uitright -9 unaccording 53 unas 9 undirect 74 unfronted -10 unindirect -18
unmixed -11 unresumed 55 unright -12 unsaccording 5 unsdirect -39 unsfronted 29 unsindirect -7 unsmixed -65
unsresumed -24 unsright -19 ushedirect -53 ushefronted 37 usheindirect 49 ushemixed 15 usheresumed 14
usheright -3 uthatdirect -66 uthatindirect 10 uthatmixed 36 uthatright -7 utheyfronted 57 utheyindirect -8
utheyresumed 52 utheyright 40 uweindirect -17 uweright -54 uwhichfronted -78 uwhichindirect -62
uwhichright 7 uwhoindirect -20 uwhomixed -55 uwhoright 24 uyouindirect -26 uyouright -52
v-accordingindirect 63 v-asindirect 12 v-continueddirect 58 v-fronteddirect 218 v-frontedindirect -18
v-frontedmixed -79 v-inheriteddirect -65 v-resumeddirect -3 v-resumedindirect -69 v-rightdirect 70
v-rightindirect -26 v-rightmixed 6 v-transcriptindirect 11 v-withindirect -38 vvaccordingindirect -12
vvaccordingmixed -13 vvannounceddirect -33 vvasindirect -41 vvcontinueddirect 38 vvfardirect 10
vvfronteddirect 7 vvfrontedindirect -35 vvfrontedmixed 25 vvinheriteddirect -13 vvresumeddirect 64
vvresumedindirect -42 vvresumedmixed 46 vvrightdirect -11 vvrightindirect -11 vvrightmixed -16
vvtranscriptindirect 33 vvwithindirect 26 waccordingresumed 14 wasidebase 5 wasidefronted 22 wasidepast 19
wasidethird 16 winfinitivebase -16 winfinitivefronted -205 winfinitiveright 13 wleftas 67 wleftbase 25
wleftfronted 31 wlefting -69 wleftpast 7 wleftresumed 11 wleftright 9 wleftthird 16 wmainbase 13
wmainfronted 7 wmainpast -51 wmainright -39 wmainthird -8 wname- -9 wnametranscript -9 wrelativebase 86
wrelativefronted -9 wrelativeing 33 wrelativepast -61 wrelativeresumed -116 wrelativeright 41
wrelativethird -42 wrightpast 44 wrightthird -77 wsharedbase -46 wsharedfronted -71 wshareding -26
wsharedpast 4 wsharedresumed -45 wsharedright -9 wsharedthird 5 wtranscript- 5 wtranscripttranscript 5
x'2 -116 x'inherited -39 x'within -189 x,2 -83 x,3 -38 x,4 40 x,5 66 x,according -19 x,as 67 x,inherited 89
x,resumed -23 x,right 40 x-3 8 x-4 124 x-within -65 x:3 19 x:4 29 x:5 -72 x:6 -4 x:announced 145
x:resumed 53 x:right 48 x:transcript -6 x:within 116 xAright -10 xGcueright 34 xNinherited 137 xNright 50
xNwithin -80 xV2 -75 xVcueright -14 xVwithin 6 x^2 128 x^3 29 x^4 30 x^5 33 x^6 27 x^according 32
x^announced -107 x^as -52 x^continued 42 x^far 4 x^fronted -24 x^inherited 107 x^paragraph -46 x^within 77
xa2 -106 xagainstright 32 xandinherited 50 xandright 26 xawithin 90 xbyright 83 xforright 16 xhadright 61
xhasright -61 xhaveright 36 xhimright -34 xiright -8 xisright 15 xn2 -6 xn3 -66 xninherited -37 xnright -33
xnwithin -31 xof2 49 xof3 -97 xofinherited -102 xofright 71 xofwithin -27 xon2 -207 xoutright 16
xsheright 6 xthe2 -140 xthewithin -214 xtoright -47 xtright 11 xwasright 17 xwhoright -46 xwithright -5
xx2 -163 xxwithin -214 y#fronted -40 y$2 34 y$3 -25 y$4 7 y$5 9 y$6 92 y$according 137 y$announced 96
y$continued 44 y$far -10 y$paragraph -29 y$resumed 55 y$right 87 y$transcript 13 y$within -10 y(right -104
y,according 20 y,as -54 y,fronted 11 y,resumed -84 y,right -55 y-fronted -34 y-right -67 y.according 102
y.as 142 y.resumed 134 y.right 33 y:right -42 y;right 56 yGcuefronted 115 yGcueright -91 yJfronted 131
yN2 -132 yNfronted 20 yNwithin 113 yVcuefronted -18 yVcuewithin 110 yafronted -50 yand2 -24
yandinherited 52 yandright -46 yandwithin -14 yasright -110 ybutright -9 yby4 -167 ybywithin -247
ycaccording 14 yhefronted -6 yitfronted 63 yn2 32 ynfronted -55 yninherited -195 ynwithin -61 yonwithin 47
yqwithin -137 yshefronted 3 ythewithin 177 ywhenright -29 yx2 34 yxwithin 70 zFalseFalseFalse2 -89
zFalseFalseFalse3 -53 zFalseFalseFalse4 14 zFalseFalseFalse5 30 zFalseFalseFalse6 76 zFalseFalseTrue3 120
zFalseFalseTrue4 52 zFalseFalseTrue5 27 zFalseFalseTrue6 91 zFalseTrueFalse2 57 zFalseTrueFalse3 29
zFalseTrueFalse4 -36 zFalseTrueFalse5 273 zFalseTrueFalse6 251 zTrueFalseFalse2 -8 zTrueFalseFalse3 7
zTrueFalseFalse4 60 zTrueFalseFalse5 33
"""
