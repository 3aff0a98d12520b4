"""Learned weights: whether a candidate is a statement.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
a(right 76 a,fronted 36 a,resumed 25 a,right 41 a-fronted 17 a-right 36 a;right 26 aAright -4 aEright 33
aGcueright -77 aGright -10 aNright -93 aVcuefronted 26 aVcueright -9 aVright 19 a^fronted -133
a^resumed 202 a^right 43 a^transcript 47 aafterright 35 aalthoughright 155 aandright 5 aasas 11
aasright -31 aatright 135 abecauseright -37 abutright 49 abyright 54 ainright 52 alikeright 22 anright -68
aofright 26 aqfronted -20 aqresumed -105 aqright -54 athanright -79 athatright -12 athoughright 9
atoaccording 40 atoresumed 15 atoright 84 awhatright -76 awhenright 72 awhereright 49 awhichright -12
awhileright 29 awithright 69 axright 24 ayetright 73 b -11 c#Nvright -27 c#nvright 145 c,Nvright -25
c,hevright -83 c,nvright -6 cANvaccording -67 cANvfronted 49 cAnvaccording 277 cAnvfronted 89 cGNvright -53
cGcueNvright 42 cGcuenvright 22 cJNvright 68 cJnvright 40 cNN-right 94 cNN-transcript 14 cNNvaccording 22
cNNvfronted 115 cNNvright 33 cNNvtranscript 21 cNhe-right 42 cNhevfronted -139 cNhevright 187 cNn-right 42
cNnvaccording -39 cNnvfronted -26 cNnvright -14 cNwhovright 6 cVcueNvright 22 cVcuehevright 49
cVcueitvright -99 cVcuenvright -13 cVcueshevright -6 cVcuethatvright -36 cVcuewhovright -6 cVnvright 117
caN-right -79 caNvright -20 cafterNvfronted 74 cahevright 223 can-right 106 canvright -86 casNvfronted -45
cbutNvfronted -22 cbuthevfronted -46 cbutnvfronted -9 cheNvright 17 chehevfronted -16 chehevright 30
chenvright 62 cherNvright -67 chewhovright -29 chisN-right 89 chisNvright 8 chishe-right 85 chishevright 36
chisn-right -3 chisnvright 85 chowNvright 73 cifNvfronted -15 cinN-fronted -78 cinNvfronted 78
cinNvright 80 cinnvaccording 40 cinnvfronted 68 citN-right -47 citNvright 20 cithevright -15 citn-right 7
citnvright 30 cnN-right 33 cnNvfronted 157 cnNvright -28 cnhe-right 18 cnhevright -50 cnn-right 68
cnnvright 36 cnshevright -146 cnwhovright -15 conNvright 77 cqN-fronted 16 cqN-right 18 cqNvaccording 73
cqNvfronted 15 cqNvresumed 73 cqNvright -8 cqhe-fronted 143 cqhe-right 67 cqhevfronted 35 cqhevresumed 63
cqitvfronted 76 cqn-fronted 121 cqn-right -46 cqnvaccording 26 cqnvfronted 113 cqnvresumed -36
cqnvright -57 cqshe-fronted 124 cqshevfronted 86 cqshevresumed 237 cqshevright 78 csheNvright -11
cshenvright 106 csheshevright -42 cthatN-right -118 cthatNvright 37 cthathevright -20 cthatnvright 29
cthatshevright 143 cthattheyvright 20 cthatwhovright -82 ctheN-fronted 68 ctheN-right -9
ctheNvaccording -19 ctheNvfronted 26 ctheNvright 102 cthehe-right -41 cthehevfronted 52 cthehevright -43
cthen-right -68 cthenvaccording 6 cthenvfronted -112 cthenvright 63 ctheshevright 218 cthewhovright -13
cthey#vright 137 ctheynvright -32 ctheywhovright 100 cwhenNvfronted 107 cwithn-right -174 cwithnvright 123
cxNvtranscript 50 d0left 24 d0name -13 d0relative 36 d1infinitive -10 d1left 17 d1main -25 d1relative -7
d1shared -41 d2infinitive -23 d2left 3 d2main -30 d2relative -128 d2right -115 d2shared 56 d3according -4
d3aside 27 d3infinitive 115 d3left 6 d3right -5 d3shared -49 d4according -43 d4aside -86 d4infinitive -44
d4left -33 d4main -37 d4right 54 d5according -7 d5aside 4 d5left -7 d5main 80 d5right 131 d5shared 32
d6according 41 d6aside 216 d6infinitive -26 d6left -53 d6right 187 d7according -30 d7infinitive -31
d7left -30 d7main -84 d7right -21 d7shared 22 d8according 203 d8aside 60 d8infinitive -59 d8left -79
d8main 17 d8shared -16 e: -13 e:- -4 e:A 24 e:N 9 e:qA 24 e:qN 9 e:qx 39 e:transcriptindirect 30 e:uN -8
e:v -19 e:x 39 eaccording# 46 eaccording- -5 eaccordingA -41 eaccordinga 18 eaccordingaccordingindirect 7
eaccordingaccordingmixed -13 eaccordingin 41 eaccordingn 127 eaccordingq -7 eaccordingresumedindirect -59
eaccordingthe 30 eaccordinguN 8 eaccordingun 21 eaccordingv 9 eaccuse 32 eaccuse- 27 eaccuseN 36
eaccusehim 55 eaccuseing 180 eaccuseqN 73 eaccuseqhim 55 eaccuseqthe -13 eaccuserightindirect 18
eaccuserightmixed 91 eaccusethe 43 eaccuseuN 232 eaccuseuhe 217 eaccuseun -14 eaccusev 12 eacknowledge 4
eacknowledge- 48 eacknowledgebase 38 eacknowledgepast 8 eacknowledgeqthat -28 eacknowledgerightindirect 15
eacknowledgerightmixed -4 eacknowledgethat -4 eacknowledgeuN 61 eacknowledgeuhe -45 eacknowledgeun 4
eacknowledgev -13 eadd- -110 eaddN -71 eaddbase -113 eaddfronteddirect -27 eaddfrontedindirect 76
eaddfrontedmixed 169 eadding 11 eaddn 34 eaddpast 34 eaddq -47 eaddq, 69 eaddq. 119 eaddq: 103
eaddqthat -14 eaddqto -151 eaddresumeddirect -34 eaddrightdirect -48 eaddrightindirect -75 eaddthat 18
eaddthird -44 eadduN 28 eadduhe 7 eaddun -13 eaddushe 68 eaddv 50 eadmit 15 eadmitpast -115 eadmitqthat 67
eadmitrightindirect -27 eadmitthat 109 eadmituN 28 eadmitun -26 eadmitv 52 eadvise -58 eadviseqN 33
eadviserightindirect -43 eadvisev -23 eadvocate -40 eadvocaterightindirect -52 eagree 10 eagree- 9
eagreeVcue 9 eagreebase -26 eagreepast -8 eagreeqthat -3 eagreeqto -42 eagreeqwith 15
eagreerightindirect 50 eagreerightmixed -66 eagreethat 31 eagreethird 184 eagreeuN 5 eagreeun 45
eagreev -24 eallege 11 eallegeing -101 eallegepast -36 eallegeqthat 246 eallegerightindirect 17
eallegethat 9 eallegeuN -63 eallegeun 111 eallegev 19 eannounce 22 eannounce- 70 eannouncea 4
eannouncebase -88 eannouncehis -15 eannounceing -45 eannouncepast 76 eannounceqa 4 eannounceqhis -15
eannounceqthat -104 eannounceqthe 34 eannouncerightindirect 12 eannouncethat -20 eannouncethe -45
eannounceuN -29 eannounceuhe -77 eannounceun -9 eannouncev 29 eanswer -63 eargue 50 eargue- 44
earguebase 143 earguefrontedindirect -67 eargueing 9 earguepast 40 eargueq, 129 eargueqthat -67
earguerightindirect 61 earguerightmixed 78 earguethat -61 earguethe -65 eargueuN 21 eargueuhe -120
eargueun 4 earguev 47 eask -22 easkGcue 48 easkVcue 38 easkbase 50 easkfronteddirect 266 easking 59
easkq -13 easkq, -7 easkqA -93 easkqN -15 easkqfor 32 easkqhim 17 easkqn 34 easkqthe -5
easkrightindirect 19 easkrightmixed 25 easkthird -139 easkuN -26 easkuhe -128 easkun 77 easkv 3 eassert 26
eassertqthat 12 eassertrightindirect 67 eassertthat 12 eassertuN 45 eassure -27 eassurev -27 ebegin -56
ebeginfrontedindirect 56 ebeginpast -94 ebeginuN -273 ebeginv 4 eblame 5 eblame- -26 eblamebase 61
eblamepast -121 eblamerightindirect 130 eblameuN 3 eblamev 44 eblast -11 eblast- 53 eblastN 15
eblastpast 131 eblastqN 16 eblastrightindirect 28 eblastv -92 eboast 57 eboastrightindirect -19 eboastv 15
ecall 14 ecall- 57 ecallGcue 32 ecallVcue 29 ecalla -7 ecallbase 76 ecallfrontedindirect -176 ecallher 6
ecallhim 97 ecalling 10 ecallit 32 ecallpast -24 ecallq -18 ecallqN -10 ecallqa -7 ecallqfor 38 ecallqher 5
ecallqhim 97 ecallqit 32 ecallqon 26 ecallqq -45 ecallqthe 17 ecallrightdirect 4 ecallrightmixed 12
ecallthird 48 ecalluN 3 ecallun -65 ecallushe -8 ecalluwho 104 ecallv -11 ecaution 51 ecautionVcue 44
ecautionv 51 echallenge -39 echallengeing -73 echallengeqN 28 echallengerightindirect -84 echallengeuN 3
echallengeun 59 echallengev 71 echant -33 echantun -18 ecite 65 ecite- 34 eciteN 58 ecitea 6 eciteing 146
eciten 31 ecitepast -41 eciteqn 31 eciteqthe 80 eciterightindirect 68 ecitethe -37 eciteuN 39 eciteuhe 231
eciteun -28 ecitev 68 eclaim 20 eclaim- 33 eclaimbase 84 eclaiming -79 eclaimpast 72 eclaimqthe -141
eclaimrightindirect 28 eclaimrightmixed -14 eclaimthat -24 eclaimthird 23 eclaimun 57 eclaimv -19
ecomment 4 ecommentbase -19 ecommentrightindirect -8 ecommentthird -232 ecommentuN 35 ecommentun 111
ecompare 17 ecompare- -14 ecompareVcue -4 ecomparepast 15 ecompareqto -32 ecompareqwith -41
ecomparerightindirect 6 ecompareuN 66 ecompareun -73 ecomparev 24 ecomparewith -41 ecomplain 5
ecomplainpast 197 ecomplainrightindirect -25 ecomplainthat 21 ecomplainuN 179 ecomplainv -26 econcede -24
econcedepast 39 econcederightindirect 53 econcedethat 90 econcedev -24 econclude 53
econcludefronteddirect 47 econcludepast 116 econcludeq 78 econcludeq, -5 econcludeq. 128 econcludeqthat -76
econcluderightindirect 16 econcluderightmixed -33 econcludethat -72 econcludeuN 203 econcludeun 56
econcludev 53 econfirm -12 econfirm- -22 econfirmpast 13 econfirmrightindirect -18 econfirmuN 126
econfirmun -65 econfirmv -10 econtinue -36 econtinuefronteddirect -18 econtinuefrontedindirect -123
econtinuepast -56 econtinueq 69 econtinueq, 9 econtinueq. -75 econtinueqto 71 econtinuerightdirect -72
econtinuethird 11 econtinueuN -133 econtinueuhe 175 econtinueun 109 econtinueushe -56 econtinuev -19
ecriticize -12 ecriticize- -10 ecriticizepast -15 ecriticizerightindirect -38 ecriticizeuN -193
edeclare- 39 edeclareN 19 edeclarefronteddirect 57 edeclareing -17 edeclarepast -60 edeclareq 131
edeclareqN -45 edeclareqthat 142 edeclarerightindirect 23 edeclarerightmixed 51 edeclarethat 167
edeclareuN 80 edeclareuhe -54 edeclareun 30 edeclarev -20 edecline 5 edeclinepast 97
edeclinerightindirect 9 edeclineuN 75 edeclineun 10 edeclinev 5 edefend -55 edefend- -69 edefendbase 69
edefendrightindirect -50 edefenduN -8 edefendv -40 edemand 7 edemandrightindirect 36 edemandun -7
edemandv 58 edenounce -153 edeny 11 edeny- -25 edenypast 30 edenyrightindirect -15 edenyuN 20 edenyun 157
edenyv -15 edescribe- 86 edescribebase 14 edescribeing 139 edescribepast -29 edescribeqthe -6
edescriberightindirect 27 edescriberightmixed 87 edescribethe -6 edescribeuN -26 edescribeun 99
edescribev -77 edetail -41 edetail- 43 edetailpast 9 edetailrightindirect -9 edetailun -41 edetailv -232
edisclose -33 eemphasize 16 eemphasizev 16 eencourage -34 eencouragerightindirect -14 eencouragev 17
eestimate 7 eestimatepast 40 eestimateqthat -15 eestimaterightindirect 26 eestimatethat -3 eestimateuN -8
eestimatev 4 eexplain 23 eexplain- -91 eexplainbase 27 eexplainfronteddirect 102 eexplaining -19
eexplainpast 80 eexplainq -34 eexplainq, 83 eexplainqthe 79 eexplainrightindirect -17
eexplainrightmixed 179 eexplainthat 16 eexplainthe 78 eexplainuN 35 eexplainun -48 eexplainv 75
eexplainwhy 6 ego -50 egofrontedindirect -69 egopast -72 egoq -37 egouN 62 egoun 26 egov 39 ehighlight 33
ehighlightv 33 ehint 25 eindicate 74 eindicatepast -13 eindicateqthat -22 eindicaterightindirect -29
eindicatethat -22 eindicateuN -32 eindicateun 131 einsist 48 einsistbase 18 einsistpast -20
einsistqthat -56 einsistrightindirect 43 einsistrightmixed 241 einsistthat -53 einsistuN 55 einsistun -44
einsistv 87 einvite -67 einvitepast -89 einviterightindirect -63 einvitev -49 ejoke 14 ejokepast 59
ejokev -38 elament -15 emaintain -90 emaintainpast 69 emaintainrightindirect -58 emaintainuN -82
emaintainv -22 emention 21 emention- 60 ementionN 4 ementionpast 73 ementionqN 4 ementionrightindirect 44
ementionuN 30 ementionuhe 174 ementionv -26 emock -87 enote 38 enote- 66 enoteN 70 enotebase -10
enotefronteddirect 37 enotefrontedindirect -11 enoteing 104 enotepast 45 enoteq 86 enoteq, 67 enoteq. 200
enoteqthat 26 enoteqthe -46 enoterightindirect 33 enoterightmixed -26 enotethat 29 enotethe 17
enotethird 48 enoteuN 41 enoteuhe 43 enoteun -12 enoteushe -19 enotev 11 eoffer -26
eofferfrontedindirect -54 eoffering -60 eofferpast 5 eofferuN -89 eofferun 129 eofferv -56 eorder 22
eorderun -162 eorderv 89 epledge 38 epledgeVcue 16 epledgen -12 epledgepast -45 epledgeqn -109
epledgeqto 80 epledgerightindirect -18 epledgerightmixed 83 epledgeuN 10 epledgeuhe 53 epledgeun 40
epledgeuwho -62 epledgev 50 epoint 15 epoint- 24 epointN 26 epointfrontedindirect -109 epointing 166
epointpast -16 epointqout 93 epointqto 25 epointrightindirect 89 epointthat 228 epointthe 112
epointthird -57 epointuN 69 epointun -59 epointv -5 epost 11 epostpast 33 epostv 11
epraiserightindirect -36 epraiseuN -210 epredict 56 epredicting -143 epredictpast 111 epredictqthat 24
epredictrightindirect 44 epredictthat 29 epredictuN -144 epredictun 188 epredictv -4 epromise 46
epromise- 9 epromiseVcue -27 epromiseing 6 epromisepast 56 epromiseqto 8 epromiserightindirect 10
epromiserightmixed 20 epromisethird 54 epromiseuN -8 epromiseuhe 6 epromiseun 43 epromisev 60 epropose 28
epropose- -15 eproposeG 58 eproposea -26 eproposen 15 eproposepast -40 eproposeqG 27 eproposeqa -26
eproposeqn 15 eproposerightindirect 25 eproposeuN 74 eproposeun 37 eproposev 67 eprotest -248 equestion -60
equestionrightindirect 40 equestionthird 53 equestionv 14 eread -10 ereadfronteddirect 175 ereadpast -59
ereadq -171 ereadrightdirect -8 ereadun 203 ereadv 89 erecall 26 erecalling 144 erecallpast -41
erecallq 178 erecallrightindirect 91 erecalluN 8 erecallv 33 erecommend -36 erefuse -6 erefuseVcue -81
erefusepast -82 erefuseqto 10 erefuserightindirect 41 erefuseuN 40 erefusev -6 ereiterate 41
ereiteratepast -79 ereiterateuN 163 ereiteratev -5 ereject -49 erejectrightindirect -73 eremark 11
eremarkpast 98 eremarkrightindirect -38 eremarkthird -91 eremarkuN 35 erepeat -4 erepeat- -103 erepeatn 10
erepeatpast -79 erepeatqn 10 erepeatrightindirect 30 erepeatuN 108 erepeatv 105 ereply -32
ereplyfronteddirect 219 ereplypast -73 ereplyq -17 ereplyuN 144 ereplyv -14 ereport 3 ereport, 42
ereportN 83 ereportbase -22 ereportfrontedindirect 69 ereportfrontedmixed 27 ereporting -34 ereportn 53
ereportq -70 ereportq, -18 ereportq. 221 ereportqn 27 ereportqon -82 ereportrightindirect 23
ereportrightmixed -41 ereportthat 5 ereportthe -40 ereportuN -3 ereportun -11 ereportv 6 erequest -66
erequestpast -237 erequestrightindirect -65 erespond 13 erespond- -3 erespondN 114 erespondbase 49
erespondfronteddirect 75 eresponding -105 erespondpast -10 erespondq 234 erespondqto -36
erespondrightindirect -20 erespondrightmixed 20 eresponduN 34 erespondun -3 erespondv 13 ereveal 34
erevealpast 22 erevealqthat 7 erevealrightindirect -42 erevealthat -102 erevealuN 43 erevealun 64
erevealv 59 erule -46 erulev -46 esay 19 esay# -52 esay, -17 esay- -22 esayA 85 esayG 12 esayJ -77
esayN -29 esayV -11 esayVcue -55 esaya -11 esayand -37 esayas 13 esayat 40 esaybase 10 esaybut 38
esayfronteddirect 21 esayfrontedindirect 107 esayfrontedmixed -29 esayhe 13 esayher 4 esayhis 134 esayif 16
esayin 26 esaying -33 esayis 11 esayit 25 esayn 7 esayon -102 esaypast 30 esayq 22 esayq# 79 esayq, 12
esayq. 62 esayq: -77 esayqA -38 esayqG 36 esayqJ 20 esayqN 86 esayqa -9 esayqafter 119 esayqat 54
esayqduring -55 esayqhe 28 esayqher -24 esayqhis 24 esayqin 44 esayqit 26 esayqn 104 esayqof -75
esayqon -67 esayqq -54 esayqshe 25 esayqt 46 esayqthat 7 esayqthe 17 esayqthey -7 esayqto 187 esayqwas -19
esayresumeddirect 48 esayresumedindirect 18 esayresumedmixed -4 esayrightdirect 66 esayrightindirect 4
esayrightmixed -4 esayshe -10 esaythat 14 esaythe 48 esaytheir 6 esaythey -16 esaythird 77 esaythis 39
esayu# 56 esayuD 74 esayuN 25 esayuhe 39 esayui -67 esayuit 69 esayun 60 esayushe 25 esayuthat 21
esayuthey -28 esayuwho -12 esayv 32 esaywas 11 esaywhen -3 eshoot -106 eshootpast -19 eshootv -106
eshout 16 eslam 50 eslampast 78 estate -12 estate, -34 estate- -71 estateing 88 estatepast 90 estateq 194
estateq, -73 estateqthat 59 estaterightindirect -51 estaterightmixed 102 estatethat -14 estatethird -97
estateun -89 estatev -7 esuggest 13 esuggest- -21 esuggestN 17 esuggestbase -55 esuggesting 43
esuggestpast 43 esuggestqN 70 esuggestqthat -42 esuggestqthe -40 esuggestrightindirect 48
esuggestrightmixed -71 esuggestthat -21 esuggestthe -40 esuggestuN 59 esuggestuhe 34 esuggestun 24
esuggestv 35 etell 10 etell, -147 etell- -44 etellN -4 etellbase 35 etellfronteddirect 75
etellfrontedindirect 119 etellfrontedmixed -35 etellhe 49 etellpast 32 etellq -25 etellqN -48 etellqa 73
etellqher -11 etellqhim -146 etellqme -8 etellqn 118 etellqthem 72 etellresumeddirect 168
etellresumedindirect 10 etellrightdirect 37 etellrightindirect -34 etellrightmixed 6 etellshe 39
etellthat 49 etellthird -89 etelluN 24 etelluhe 4 etellun 36 etellushe -10 etellv 28 etestify -38
ethank -156 ethankv 15 ethreaten 33 ethreatenqto -53 ethreatenrightindirect -53 ethreatenv 33 etweet -22
etweet- 140 etweetfronteddirect 241 etweeting 139 etweetpast -9 etweetq 112 etweetq, 53 etweetqthat 15
etweetrightindirect 14 etweetrightmixed 46 etweetthat 28 etweetuN 14 etweetun -53 etweetv -87 eurge 20
eurgeGcue 37 eurgeVcue 36 eurgeing 37 eurgepast -13 eurgeqN 93 eurgeqn 91 eurgeqthe -36
eurgerightindirect 48 eurgeuN -101 eurgeun 19 evow 101 evowVcue -8 evowpast -31 evowrightindirect 79
evowrightmixed 13 evowuN -15 evowuhe -91 evowun 222 evowv 52 ewarn 65 ewarning 93 ewarnpast 23
ewarnqthat -59 ewarnrightindirect 19 ewarnrightmixed 186 ewarnthat -37 ewarnuN 79 ewarnuhe 28 ewarnun -10
ewarnv 10 ewrite -4 ewrite- 85 ewriteN -11 ewritefronteddirect 97 ewritefrontedindirect 49 ewriteing -186
ewritepast 67 ewriteq 46 ewriteq, 22 ewriteq. 26 ewriteq: -109 ewriteqN -20 ewriteqin -124 ewriteqon 19
ewriteqthat 124 ewriteresumeddirect -79 ewriterightdirect 150 ewriterightindirect -35 ewriterightmixed 311
ewritethat 75 ewritethird 40 ewriteuN 12 ewriteuhe 23 ewriteun 59 ewriteushe -45 ewritev -39 f#according 60
f#right 33 f'right -56 f,right -4 f-right -96 fAaccording 30 fAfronted -87 fAresumed -14 fAright -34
fAtranscript 24 fGcueright 16 fGfronted -84 fGright 29 fJfronted -58 fJright -17 fNfronted 20 fNresumed 96
fNright -18 fNtranscript 9 fVcueresumed -48 fVcueright 47 fVresumed 8 fVright 26 fafronted 55
fafterfronted -37 fandfronted -75 fandresumed 30 fandright -51 fanright -29 fanyright 91 fareright 113
faresumed -112 faright 44 fasfronted -80 fasright -85 fatfronted -74 fatright -48 fbutfronted -13
fbyright 19 fforright -73 fhefronted 22 fheright 32 fherright 63 fhimright -5 fhimselfright 26 fhisright 44
fhowright -93 fiffronted -52 fifright -57 finaccording 41 finfronted -52 finright -35 fisright 69
fitfronted 65 fitright -12 fitsright 60 fnaccording 94 fnfronted 76 fnoright 106 fnresumed 25 fnright -28
fonfronted -106 fonright 29 fqaccording -24 fqannounced 12 fqcontinued 38 fqfar -6 fqfronted 95
fqinherited -23 fqparagraph -31 fqresumed 16 fqright -54 fshefronted 12 fsheright 18 fsomeright -68
fthatfronted -84 fthatresumed 197 fthatright 25 ftheaccording -4 ftheirright 28 fthemright 88
ftheresumed -94 ftheright 14 ftheyright 57 fthisfronted 62 fthisright 49 fthoseright -107 fwasresumed 21
fwasright 54 fwhatright 81 fwhenfronted -33 fwhilefronted 43 fwhoright 30 fwhyright 64 fwithright -20
fxtranscript 39 g-# -47 g-A -5 g-J -39 g-N 3 g-a -26 g-according 5 g-and -51 g-in -29 g-n -44 g-q 38
g-resumed 15 g-the 20 g-transcript -13 g-x 39 gbase, -26 gbaseA 9 gbaseJ 36 gbaseN 79 gbaseVcue -42
gbasea 6 gbaseand -35 gbasefronted -9 gbasehe 16 gbasehim -6 gbasehis 59 gbasein 21 gbaseit 21 gbasen -40
gbaseon 80 gbaseq 20 gbaseresumed 106 gbaseshe -22 gbasethat 19 gbasethe 67 gbasethey 50 ging, -4
gingGcue 6 gingN 8 ginga 39 gingfronted -63 ginghe 25 gingher -46 ginghim -93 ginghis -16 gingin -24
gingit -7 gingn 29 gingon 20 gingq 52 gingresumed -79 gingright -11 gingshe -20 gingthe 45 gingthey 102
gpast# -11 gpast, 63 gpastA -51 gpastG -22 gpastN -40 gpastV 13 gpastVcue 11 gpasta -12 gpastafter -50
gpastan 45 gpastand -39 gpastas -35 gpastat -87 gpastbut -32 gpastby -13 gpastfor 58 gpastfronted 19
gpasthe 21 gpasther -29 gpasthim 65 gpasthis -19 gpasthow 122 gpastif 49 gpastin -93 gpastis 39 gpastit 62
gpastn 56 gpaston -157 gpastq 11 gpastresumed -25 gpastright -20 gpastsome 47 gpastthat 15 gpastthe -21
gpasttheir 70 gpastthey -15 gpastthis -24 gpastthose 141 gpastto -29 gpastwas 64 gpastwhen -102
gpastwhile -28 gpastwith -28 gpastwould -60 gthird, -26 gthirdJ -27 gthirdN -19 gthirdV 44 gthirdVcue -18
gthirda 65 gthirdand 87 gthirdbut -35 gthirdfronted -12 gthirdhis 91 gthirdin -28 gthirdit -6 gthirdn -24
gthirdq 103 gthirdresumed -8 gthirdright -8 gthirdshe 32 gthirdthat -20 gthirdthe -42 h#_n -41 h#_of -19
h,_A -49 h,_N 27 hA_# 114 hA_, 36 hG_n 181 hGcue_N 20 hGcue_for -11 hGcue_on 73 hGcue_the 59 hGcue_to 31
hJ_N 66 hJ_n 59 hJ_than -47 hN_' 4 hN_, -71 hN_A 35 hN_E -121 hN_N -29 hN_V 26 hN_Vcue 26 hN_a 75 hN_and 67
hN_for -125 hN_had -97 hN_has 115 hN_is -12 hN_n 39 hN_of 71 hN_q 72 hN_was 77 hN_will 55 hN_would 183
hV_n 92 hVcue_A -76 hVcue_for 66 hVcue_him -6 hVcue_n 70 hVcue_on -25 hVcue_the -26 hVcue_to -64
hVcue_whether -56 ha_J 21 ha_N -17 ha_n 70 ha_q 71 han_n 14 hany_n -18 has_N 88 hat_the -52 hbut_, -86
hbut_A 22 hbut_the 136 hfor_n -67 hhe_' -60 hhe_A -38 hhe_V 54 hhe_Vcue -36 hhe_has -20 hhe_is 17
hhe_was -22 hhe_will -26 hhe_would 54 hher_n 39 hher_q 30 hhim_a -99 hhim_of 55 hhis_J -41 hhis_n 20
hif_N 66 hin_N -66 hin_a -36 hin_an -76 hin_n -35 hin_the -31 hit_' 116 hit_V 95 hit_is 13 hit_q 233
hit_was 28 hit_will 214 hit_would 281 hits_n 14 hn_, -20 hn_. -280 hn_A -142 hn_V -14 hn_and -55 hn_are 195
hn_for -56 hn_in -74 hn_n 33 hn_of -6 hn_to 21 hon_N -16 hq_# 194 hq_( -77 hq_A 22 hq_G -106 hq_J 61
hq_N 26 hq_V -15 hq_a 170 hq_after 98 hq_all 134 hq_and -7 hq_as 212 hq_but 201 hq_by 108 hq_do 137
hq_for 188 hq_he 50 hq_his -97 hq_i 127 hq_if 95 hq_in 229 hq_is 213 hq_it 149 hq_my 134 hq_n -7 hq_no -87
hq_our 212 hq_she 14 hq_so -46 hq_some 143 hq_that 177 hq_the -11 hq_these 155 hq_this -20 hq_to 68
hq_we 125 hq_what 178 hq_when 215 hq_while -118 hq_with 143 hq_you 56 hshe_V -36 hshe_had 213 hshe_was -31
hshe_would 32 hthat_# -128 hthat_, 59 hthat_A 49 hthat_G 149 hthat_J 35 hthat_N 39 hthat_V -136 hthat_a 140
hthat_he 49 hthat_her 228 hthat_his 18 hthat_if 44 hthat_in -23 hthat_it 62 hthat_n 12 hthat_q 126
hthat_she 63 hthat_the 69 hthat_they 136 hthe_# 56 hthe_G -25 hthe_J 17 hthe_n 32 hthe_q 36 htheir_n 12
hthey_are 23 hthey_had -11 hthey_have 4 hthey_were 96 hthey_will 27 hthey_would 19 hthis_n 52 hthose_n 71
hto_V -3 hwhen_N -35 hwith_# 113 hwith_N 15 hwith_the 26 hx_N -72 i0fronted -95 i0right 10 i1right 64
iNone0 19 ipromises0 53 irefuses0 -38 irefuses1 127 j- -10 jD 17 jN -29 jP -83 jS 121 jn 39 jq 4
kdirectannounced 12 kdirectcontinued 38 kdirectfar -6 kdirectfronted 27 kdirectinherited -23
kdirectparagraph -31 kdirectresumed 51 kdirectright 37 kindirectaccording 7 kindirectfronted -57
kindirectresumed -53 kindirectright -30 kindirecttranscript 30 kmixedaccording -13 kmixedfronted -12
kmixedresumed 55 kmixedright -7 l0fronted 18 l0indirect -83 l0right -78 l1according -3 l1fronted 25
l1indirect -71 l1resumed -74 l1right 10 l1transcript -298 l2according -61 l2continued -30 l2direct 9
l2fronted 3 l2indirect -19 l2inherited -51 l2mixed -63 l2resumed -26 l2right -31 l2transcript -68
l2within -73 l3according -41 l3announced -71 l3continued 150 l3direct 8 l3indirect -11 l3inherited -68
l3mixed -21 l3resumed -47 l3right -4 l3transcript 116 l3within -20 l4according 32 l4announced 172 l4as 3
l4continued 5 l4direct 16 l4far 20 l4fronted -4 l4indirect 13 l4inherited 11 l4mixed 24 l4paragraph -77
l4resumed 5 l4transcript 80 l4within 15 l5according 64 l5announced -103 l5continued 66 l5direct 48
l5far -75 l5fronted -29 l5indirect -24 l5inherited 57 l5mixed 22 l5paragraph 42 l5resumed 174 l5right -15
l5transcript -54 l5within 79 l6according 21 l6announced 82 l6continued 100 l6direct 20 l6far 9
l6indirect -25 l6inherited 33 l6mixed -14 l6paragraph -20 l6resumed 5 l6right -48 l6within -19
o0according 16 o0right 5 o0transcript -30 o1according -34 o1as -56 o1fronted 53 o1resumed 45 o1right 14
o2according 4 o2fronted -11 o2resumed 48 o2right 25 o3according 149 o3fronted 5 o3resumed -11 o3right -6
o4according 26 o4fronted 14 o4resumed -47 o4right 5 o5according 8 o5fronted -29 o5resumed -97 o5right -15
p#past -72 p'ing 45 p)past 92 p,- 29 p,base 23 p,ing 43 p,past 21 p,third -44 p-past 60 pAbase 59 pAing 61
pApast 45 pEbase -61 pGthird -9 pJpast -73 pN- -8 pNbase 103 pNing -80 pNpast 12 pVing -27 p^- -39
pandpast -40 pandthird 73 pareing 106 pbeening 43 pbutpast 74 pbying 15 pforing -124 phadpast 13
phaspast 15 phavepast 28 phepast 4 phethird -31 pining -135 pipast 52 pising -59 pitpast 78 pitthird 52
pnbase -11 pning -34 pnpast 54 pnthird 15 pofing 147 pq- -8 pqing 74 pqpast 12 pqthird 45 pshepast -18
pshethird -38 pthatpast 71 pthatthird -26 pthepast -47 ptheybase 45 ptheypast -9 ptobase -17 ptpast 45
pwhichpast 29 pwhichthird -40 pwhileing -64 pwhobase -27 pwhopast 16 pwhothird 60 pwillbase 11
pwouldbase -29 q#pastfronted -56 q#pastright -21 q,basefronted 67 q,baseresumed -11 q,baseright 7
q,ingfronted -81 q,ingresumed 52 q,ingright 31 q,pastas 35 q,pastfronted -8 q,pastresumed 3 q,pastright -63
q,thirdfronted -21 q,thirdresumed -14 q,thirdright 47 q.basefronted -44 q.pastfronted 37 q.thirdfronted 95
q:ingfronted -143 q:ingresumed 182 q:ingright 82 q:pastfronted 33 q:pastresumed 140 q:pastright 9
qA-transcript 24 qAbaseright -85 qAingright -42 qApastfronted 19 qApastright 64 qAthirdright -107
qGpastright 38 qJbaseright 85 qJingright -56 qJpastfronted 219 qJpastright -15 qN-transcript 9
qNbaseright 34 qNpastfronted 77 qNpastresumed 5 qNpastright 8 qNthirdfronted -21 qNthirdright -31
qabaseright -55 qafterpastfronted 55 qaingright 29 qanpastright -27 qapastfronted -68 qapastright 81
qathirdright -61 qatpastfronted 140 qatpastright 77 qbypastright -67 qduringpastfronted 173
qforbaseright -48 qforingright 37 qforthirdright -7 qhebaseright 34 qhepastright 28 qherbaseright 66
qheringright -11 qherpastright -22 qhethirdright 49 qhimbaseright -64 qhimingright 6 qhimpastright 29
qhisbaseright -59 qhisingright -55 qhispastfronted 65 qhispastright -20 qhisthirdright -69 qhowpastright 93
qifpastright 60 qinpastfronted 99 qinpastright 18 qinthirdfronted 67 qinthirdright -126 qitbaseright 26
qitingright 4 qitpastright 37 qitthirdright -31 qmepastfronted 105 qnbaseright 76 qningfronted -288
qningright -22 qnpastfronted -69 qnpastright -48 qnthirdright -9 qofpastfronted -58 qofpastright 9
qonbaseright -13 qoningright 82 qonpastfronted 63 qonpastright 56 qoutingright 80 qoutpastright 110
qqbaseright 63 qqingright -71 qqpastright 3 qqthirdright -85 qshebaseright 71 qsheingright 84
qshepastright 89 qshethirdright 11 qthatbaseright -9 qthatingright 73 qthatpastright 32 qthatthirdright 27
qthebaseright -81 qtheingfronted -106 qtheingright 55 qtheirpastright 63 qthemingright 32
qthepastfronted -9 qthepastright 32 qthethirdright 91 qtheybaseright 10 qtheyingright 77 qto-according 5
qto-resumed 15 qtobaseright 43 qtoingright -7 qtopastfronted 23 qtopastright -56 qtothirdfronted 3
qtothirdright -97 qtpastfronted 171 qtpastright -75 qwaspastright 7 qwithpastfronted -55 qwithpastright -47
qx-transcript 39 raccording 5 rannounced 12 ras 11 rcontinued 39 rfar -6 rfronted -13 rinherited -33
rparagraph -31 rresumed -34 rright -16 rtranscript -13 sFalse 43 sTrue -27 tTboq, 5 tTboqA 20 tTboqN -6
tTboqVcue 38 tTboqfronteddirect 132 tTboqfrontedindirect -66 tTboqfrontedmixed 48 tTboqhe 23 tTboqq -9
tTboqresumeddirect 172 tTboqresumedindirect -30 tTboqrightdirect -34 tTboqrightindirect -4
tTboqrightmixed -21 tTboqshe 39 tTboqthat 3 tTboqthe 49 tTboqtrightindirect 19 tTboqtrightmixed 186
tTboqtthat -37 tTinG 58 tTina -26 tTinn 15 tTinqrightindirect 36 tTinqtGcue 16 tTinqtVcue -32 tTinqtn 37
tTinqtrightindirect -29 tTinqtrightmixed 71 tTinqtthat 28 tTinrightindirect 25 tTiqtVcue -8
tTiqtrightindirect 79 tTiqtrightmixed 13 tTirightindirect -53 tTnqN -12 tTnqrightindirect 27
tTntrightindirect -15 tToqtVcue 44 tTorightindirect -49 tTothat 80 tTqN 40 tTqfronteddirect 110
tTqfrontedindirect -37 tTqfrontedmixed -55 tTqin -185 tTqq 151 tTqresumeddirect -76 tTqrightdirect 206
tTqrightindirect -28 tTqrightmixed -48 tTqtN 70 tTqtfronteddirect 37 tTqtfrontedindirect -11 tTqthat 23
tTqthe 186 tTqtq 86 tTqtrightindirect 33 tTqtrightmixed -26 tTqtthat 29 tTqtthe 17 taN 23
tafrontedindirect -49 tahim 118 tan 21 tarightindirect 47 tarightmixed -18 tathe 53 tbo, 9 tboVcue 155
tbofrontedindirect 80 tborightindirect -114 tborightmixed 60 tdVcue -4 tdiqGcue 32 tdiqVcue 29 tdiqa -7
tdiqfrontedindirect -176 tdiqher 6 tdiqhim 97 tdiqit 32 tdiqq -18 tdiqrightdirect 4 tdiqrightmixed 12
tdnqtN 19 tdnqtfronteddirect 57 tdnqtq 131 tdnqtrightindirect 23 tdnqtrightmixed 51 tdnqtthat 167
tdnrightindirect 27 tdnrightmixed 87 tdnthe -6 tdrightindirect -60 tdwith -53 tiVcue -40 tiqtVcue 9
tiqtrightindirect 52 tiqtrightmixed -66 tiqtthat 41 tirightindirect 32 tnJ -26 tnN -48 tna -53
tnfrontedindirect -327 tnhis 38 tnn 65 tnq 205 tnqt# -83 tnqt, -36 tnqtN -37 tnqta 12
tnqtfrontedindirect 67 tnqthe 20 tnqthis -8 tnqtit 243 tnqtn -22 tnqtq 248 tnqtrightindirect 29
tnqtrightmixed 36 tnqtthat 17 tnqtthe -54 tnrightindirect -8 tnrightmixed -8 tnthe -14 tqA 22 tqN -92
tqas -171 tqfronteddirect 98 tqfrontedindirect 34 tqq 65 tqresumeddirect 61 tqrightdirect 100
tqrightmixed -65 tqt# 47 tqt- 79 tqtA -23 tqtG 26 tqtGcue -10 tqtJ 59 tqtN 51 tqtV 58 tqtVcue -28 tqta -50
tqtafter -31 tqtan -15 tqtand 16 tqtas -47 tqtasindirect -51 tqtat -6 tqtbecause 33 tqtbut 38 tqtby 53
tqtfor 75 tqtfronteddirect -9 tqtfrontedindirect -7 tqtfrontedmixed 18 tqthe -11 tqther 33 tqthis -75
tqthow 83 tqtif 117 tqtin 15 tqtis 38 tqtit -14 tqtn 36 tqton -50 tqtq 23 tqtresumeddirect 8
tqtresumedindirect 69 tqtresumedmixed -28 tqtrightdirect 22 tqtrightindirect 16 tqtrightmixed 34 tqtshe -34
tqtsome 165 tqtthat 17 tqttheir -4 tqtthey 34 tqtthis -79 tqtthose 95 tqtto 55 tqtwas -61 tqtwhen -68
tqtwhile -111 tqtwhy 33 tqtwith -27 tqtwould 142 u#indirect -68 u#right 4 uDright 25 uEright -62
uGindirect -69 uGright -23 uJindirect 11 uJright 11 uNaccording 6 uNas 7 uNdirect 41 uNfronted 20
uNindirect -18 uNmixed -11 uNresumed -44 uNright 17 uNtranscript -8 uhedirect 27 uhefronted -9
uheindirect 11 uhemixed 36 uheresumed 20 uheright 37 uifronted -45 uiindirect -6 uitdirect 117
uitfronted 61 uitindirect -75 uitmixed 176 unaccording 36 unas -9 undirect 51 unfronted -44 unindirect -14
unresumed 31 unright -9 unsaccording -10 unsdirect -25 unsfronted 21 unsindirect 6 unsmixed -66
unsresumed -38 unsright -30 ushedirect -36 ushefronted 42 usheindirect 49 usheresumed 12 usheright 11
uthatdirect -66 uthatmixed 32 uthatright -16 utheyfronted 56 utheyindirect -3 utheyresumed 27 utheyright 50
uweindirect -35 uwhichfronted -94 uwhichindirect -56 uwhichright 15 uwhofronted -26 uwhoindirect -5
uwhomixed -34 uwhoright -7 v-accordingindirect 58 v-continueddirect 78 v-fronteddirect 211
v-frontedindirect -5 v-frontedmixed -102 v-inheriteddirect -46 v-resumeddirect -13 v-resumedindirect -66
v-rightdirect 50 v-rightindirect -26 v-rightmixed 14 v-transcriptindirect 21 v-withindirect -43
vvaccordingindirect -12 vvaccordingmixed -13 vvannounceddirect -27 vvasindirect -57 vvcontinueddirect 38
vvfardirect 8 vvfronteddirect 7 vvfrontedindirect -35 vvfrontedmixed 28 vvinheriteddirect -14
vvresumeddirect 68 vvresumedindirect -25 vvresumedmixed 51 vvrightdirect 13 vvrightindirect -21
vvrightmixed -12 vvtranscriptindirect 31 vvwithindirect 27 waccordingaccording 5 waccordingresumed 15
wasidebase 12 wasidefronted -7 wasidepast 27 wasidethird 43 winfinitivebase -17 winfinitivefronted -228
winfinitiveright 14 wleftas 70 wleftbase 16 wleftfronted 18 wlefting -50 wleftpast 14 wleftresumed -3
wleftthird 21 wmainbase 33 wmainfronted 125 wmainpast -32 wmainright -64 wmainthird -67 wname- -13
wnametranscript -13 wrelativebase 99 wrelativefronted -37 wrelativeing 61 wrelativepast -37
wrelativeresumed -166 wrelativeright 31 wrelativethird -51 wrightfronted -6 wrightpast 52 wrightthird -80
wsharedbase -38 wsharedfronted -56 wshareding -22 wsharedpast 28 wsharedresumed -57 wsharedthird 6 x'2 -101
x'3 -19 x'inherited -56 x'within -163 x,2 -54 x,3 -11 x,4 61 x,5 85 x,according -30 x,as 82 x,inherited 80
x,resumed -14 x,right 14 x,within 5 x-3 -25 x-4 200 x-inherited 73 x-within -152 x:4 33 x:5 -52
x:announced 156 x:resumed 45 x:right 37 x:transcript -13 x:within 115 xAright -19 xGcueright 17
xNinherited 119 xNright 52 xNwithin -69 xV2 -58 xVcueright -10 xVcuewithin 100 xVwithin 17 x^2 113 x^3 41
x^4 35 x^5 51 x^6 9 x^according 20 x^announced -90 x^as -47 x^continued 36 x^far -6 x^fronted -13
x^inherited 115 x^paragraph -53 x^within 80 xa2 -74 xagainstright 27 xandright 23 xawithin 102 xforright -5
xhadright 86 xhasright -67 xhaveright 56 xheright -10 xhimright -46 xiright -24 xisright -3 xn2 -15 xn3 -84
xninherited -32 xnright -37 xnwithin -17 xof2 47 xof3 -81 xofinherited -81 xofright 65 xofwithin -26
xon2 -265 xoutright 46 xsheright 36 xthe2 -118 xthewithin -195 xtoright -46 xtright 40 xwhoright -23
xwithright 15 xx2 -186 xxwithin -227 y#fronted -42 y$2 28 y$3 -21 y$4 38 y$5 32 y$6 91 y$according 127
y$announced 77 y$continued 37 y$far -6 y$inherited -18 y$paragraph -27 y$resumed 91 y$right 80
y$transcript 6 y$within -16 y,according 13 y,as -59 y,fronted -18 y,resumed -89 y,right -61 y-fronted -26
y-right -52 y.according 74 y.as 136 y.resumed 142 y.right 29 y:right -36 y;right 44 yGcuefronted 112
yGcueright -101 yJfronted 70 yN2 -122 yNfronted 12 yNwithin 110 yVcuefronted -32 yVcuewithin 101
yafronted 98 yand2 -27 yandinherited 55 yandright -22 yandwithin 14 ybutright -62 yby4 -199 ybywithin -284
ycaccording 16 yhefronted -28 yitfronted 76 yn2 34 ynfronted -22 yninherited -243 ynwithin -59
yqwithin -137 yshefronted -17 ythefronted -5 ythewithin 93 ywhenright -7 yx2 30 yxwithin 85
zFalseFalseFalse2 -98 zFalseFalseFalse3 -67 zFalseFalseFalse4 -19 zFalseFalseFalse5 20 zFalseFalseFalse6 81
zFalseFalseTrue3 140 zFalseFalseTrue4 40 zFalseFalseTrue5 15 zFalseFalseTrue6 89 zFalseTrueFalse2 34
zFalseTrueFalse3 8 zFalseTrueFalse4 -37 zFalseTrueFalse5 243 zFalseTrueFalse6 270 zTrueFalseFalse2 -13
zTrueFalseFalse3 16 zTrueFalseFalse4 29 zTrueFalseFalse5 21 zTrueFalseFalse6 -3
"""
