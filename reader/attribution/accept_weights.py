"""Learned weights: whether a candidate is a statement.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
a(right 79 a,fronted 28 a,resumed 26 a,right 54 a-fronted 18 a-right 50 a:right 8 a;right 45 aAright 13
aEright 49 aGcueright -72 aNright -81 aVcuefronted 27 aVright 31 a^fronted -108 a^resumed 175 a^right 51
a^transcript 39 aafterright 51 aalthoughright 134 aandright 17 aasas 12 aasright -20 aatright 154
abecauseright -28 abutright 55 abyright 53 ainright 63 alikeright 31 anright -54 aofright 26 aonright 14
aqfronted -12 aqresumed -105 aqright -33 athanright -64 athatright -3 athoughright 16 atoaccording 47
atoresumed 8 atoright 97 awhatright -72 awhenright 83 awhereright 51 awhileright 49 awithright 92
axright 32 ayetright 55 b -16 c#Nvright -43 c#nvright 126 c,Nvright -30 c,hevright -101 c,nvright -10
cANvaccording -71 cANvfronted 36 cAnvaccording 235 cAnvfronted 79 cGNvright -49 cGcueNvright 19
cGcuenvright 16 cJNvright 75 cJnvright 43 cNN-right 88 cNN-transcript 17 cNNvaccording 6 cNNvfronted 89
cNNvright 25 cNNvtranscript 14 cNhe-right 39 cNhevfronted -140 cNhevright 187 cNn-right 36
cNnvaccording -47 cNnvfronted -32 cNnvright -23 cVcueNvright 29 cVcuehevright 51 cVcueitvright -94
cVcueivright 11 cVcuenvright 4 cVcueshevright -7 cVcuethatvright -22 cVnvright 106 caN-right -92
caNvright -27 cafterNvfronted 54 cahevright 162 can-right 90 candnvright -4 canvright -90 casNvfronted -52
cbutNvfronted -43 cbuthevfronted -52 cbutnvfronted -14 cheNvright 19 chehevfronted -13 chehevright 35
chenvright 73 cherNvright -83 chewhovright -14 chimN-right -13 chisN-right 94 chisNvright 10
chishe-right 89 chishevright 34 chisnvright 92 chowNvright 78 cifNvfronted -9 cinN-fronted -67
cinNvfronted 73 cinNvright 73 cinnvaccording 54 cinnvfronted 42 citN-right -50 citNvright 24
cithevright -25 citn-right 12 citnvright 25 cnN-right 35 cnNvfronted 157 cnNvright -27 cnhe-right 22
cnhevright -49 cnn-right 69 cnnvright 46 cnshevright -125 cnwhovright -12 conNvright 101 cqN-fronted 33
cqN-resumed -9 cqN-right 23 cqNvaccording 81 cqNvfronted 18 cqNvresumed 52 cqNvright -3 cqhe-fronted 142
cqhe-right 77 cqhevfronted 39 cqhevresumed 59 cqitvfronted 62 cqn-fronted 147 cqn-right -25
cqnvaccording 20 cqnvfronted 135 cqnvresumed -22 cqnvright -41 cqshe-fronted 132 cqshevfronted 92
cqshevresumed 249 cqshevright 60 csheNvright -14 cshenvright 98 csheshevright -35 cthatN-right -115
cthatNvright 41 cthathevright -20 cthatnvright 30 cthatshevright 163 cthattheyvright 9 cthatwhovright -79
ctheN-fronted 86 ctheN-right -10 ctheNvaccording -22 ctheNvfronted 20 ctheNvright 109 cthehe-right -38
cthehevfronted 51 cthehevright -38 cthen-right -60 cthenvaccording 8 cthenvfronted -117 cthenvright 72
ctheshevright 228 cthewhovright 9 cthey#vright 135 ctheyNvright -10 ctheynvright -30 ctheywhovright 117
cwhenNvfronted 84 cwithn-right -161 cwithnvright 137 cxNvtranscript 51 d0left 11 d0name -11 d0relative 27
d0transcript 5 d1infinitive 5 d1left 17 d1main -44 d1relative -10 d1shared -38 d2infinitive -23 d2main -48
d2relative -125 d2right -123 d2shared 45 d3according 23 d3aside 26 d3infinitive 129 d3shared -54
d4according -14 d4aside -89 d4infinitive -35 d4left -42 d4main -47 d4right 63 d4shared -16 d5according 18
d5aside -4 d5infinitive 11 d5left -12 d5main 70 d5right 138 d5shared 19 d6according 69 d6aside 206
d6infinitive -5 d6left -55 d6right 183 d6shared -12 d7aside -13 d7infinitive -17 d7left -33 d7main -92
d7right -28 d7shared 9 d8according 251 d8aside 57 d8infinitive -46 d8left -69 d8main 19 d8shared -23 e: -11
e:A 20 e:N 10 e:qA 20 e:qN 10 e:qx 35 e:transcriptindirect 33 e:uN -6 e:v -21 e:x 35 eaccording# 70
eaccording- -11 eaccordingA -24 eaccordinga 13 eaccordingaccordingindirect -4 eaccordingaccordingmixed -24
eaccordingin 36 eaccordingn 143 eaccordingq -18 eaccordingresumedindirect -51 eaccordingthe 28
eaccordinguN -8 eaccordingun 22 eaccordingv 16 eaccuse 33 eaccuse- 50 eaccuseN 32 eaccusehim 79
eaccuseing 117 eaccusepast -12 eaccuseqN 81 eaccuseqhim 79 eaccuseqthe -22 eaccuserightindirect 22
eaccuserightmixed 116 eaccusethe 73 eaccuseuN 270 eaccuseuhe 165 eaccuseun -27 eaccusev 28 eacknowledge 15
eacknowledge- 50 eacknowledgebase 32 eacknowledgepast 13 eacknowledgeqthat -32 eacknowledgerightindirect 15
eacknowledgethat 3 eacknowledgeuN 47 eacknowledgeuhe -54 eacknowledgev -19 eadd -11 eadd- -107 eaddN -69
eaddbase -94 eaddfronteddirect -35 eaddfrontedindirect 94 eaddfrontedmixed 183 eadding 26 eaddn 41
eaddpast 42 eaddq -48 eaddq, 71 eaddq. 120 eaddq: 107 eaddqthat -14 eaddqto -125 eaddresumeddirect -19
eaddrightdirect -42 eaddrightindirect -72 eaddrightmixed 4 eaddthat 25 eaddthird -40 eadduN 29 eadduhe 13
eaddun -10 eaddushe 50 eaddv 39 eadmit 20 eadmitpast -113 eadmitqthat 62 eadmitrightindirect -32
eadmitthat 113 eadmituN 21 eadmitun -27 eadmitv 56 eadvise -73 eadviseqN 14 eadviserightindirect -50
eadvisev -20 eadvocate -30 eadvocaterightindirect -47 eagree 14 eagreeVcue 7 eagreebase -24 eagreepast -25
eagreeqthat -9 eagreeqto -45 eagreeqwith 12 eagreerightindirect 54 eagreerightmixed -66 eagreethat 21
eagreethird 176 eagreeuN 19 eagreeun 49 eagreev -23 eallege 22 eallege- -17 eallegeing -80 eallegen 15
eallegepast -34 eallegeqn 15 eallegeqthat 278 eallegerightindirect 18 eallegethat 12 eallegeuN -47
eallegeun 89 eallegev -14 eannounce 41 eannounce- 60 eannouncea -6 eannouncebase -89 eannouncehis -20
eannounceing -43 eannouncepast 77 eannounceqa -6 eannounceqhis -20 eannounceqthat -102 eannounceqthe 21
eannouncerightindirect 17 eannouncethat -21 eannouncethe -64 eannounceuN -20 eannounceuhe -63
eannounceun -3 eannouncev 3 eanswer -70 eargue 55 eargue- 38 earguebase 121 earguefrontedindirect -52
eargueing -4 earguepast 18 eargueq, 130 eargueqthat -64 earguerightindirect 70 earguerightmixed 79
earguethat -60 earguethe -69 eargueuN 26 eargueuhe -104 eargueun 16 earguev 54 eask -15 easkGcue 35
easkVcue 13 easkbase 53 easkfronteddirect 256 easking 45 easkq -15 easkq, -4 easkqA -118 easkqN -22
easkqfor 30 easkqhim 22 easkqn 40 easkrightindirect 26 easkrightmixed 37 easkthird -136 easkuN -35
easkuhe -123 easkun 60 eassert 24 eassertpast 7 eassertqthat 11 eassertrightindirect 69 eassertthat 11
eassertuN 40 eassertv -5 eassure -28 eassurev -28 ebegin -52 ebeginfrontedindirect 51 ebeginpast -125
ebeginuN -204 ebeginv 10 eblame 12 eblame- -20 eblamebase 69 eblamepast -117 eblamerightindirect 133
eblameuN 4 eblamev 44 eblast -21 eblast- 63 eblastN 16 eblastpast 149 eblastqN 17 eblastrightindirect 20
eblastuN -4 eblastv -93 eboast 49 eboastpast 15 eboastrightindirect -9 eboastv -5 ecall 15 ecall- 55
ecallGcue 36 ecallN -5 ecallVcue 18 ecalla -10 ecallbase 65 ecallfrontedindirect -151 ecallher 4
ecallhim 99 ecalling 5 ecallit 34 ecallpast -29 ecallq -18 ecallqN -10 ecallqa -10 ecallqfor 32
ecallqhim 99 ecallqit 34 ecallqon 25 ecallqq -29 ecallqthe 14 ecallrightindirect 10 ecallrightmixed 22
ecallthe -7 ecallthird 45 ecalluN -14 ecalluhe -20 ecallun -90 ecallushe -29 ecalluwho 86 ecallv -17
ecaution 47 ecautionVcue 35 ecautionv 47 echallenge -50 echallengebase 16 echallengeing -40 echallengeqN 11
echallengerightindirect -85 echallengeuN -12 echallengeun 49 echallengev 70 echant -31 echantun -19
ecite 75 ecite- 49 eciteN 57 ecitea -15 eciteing 136 eciten 27 ecitepast -56 eciteqn 27 eciteqthe 88
eciterightindirect 79 ecitethe -38 eciteuN 17 eciteuhe 195 eciteun -35 ecitev 78 eclaim 21 eclaim- 44
eclaimbase 91 eclaiming -95 eclaimpast 56 eclaimqthe -146 eclaimrightindirect 37 eclaimrightmixed -18
eclaimthat -27 eclaimthird 15 eclaimuN 6 eclaimun 50 eclaimv -3 ecomment 6 ecommentbase -14
ecommentrightindirect 13 ecommentthird -226 ecommentuN -6 ecommentun 95 ecommentv 5 ecompare 9 ecompare- -5
ecomparepast 22 ecompareqto -17 ecompareqwith -43 ecomparerightindirect -8 ecompareuN 67 ecompareun -70
ecomparev 14 ecomparewith -43 ecomplain 7 ecomplainpast 188 ecomplainrightindirect -19 ecomplainthat 43
ecomplainuN 193 ecomplainv -33 econcede -25 econcedepast 27 econcederightindirect 42 econcedethat 91
econcedev -25 econclude 42 econcludefronteddirect 54 econcludepast 132 econcludeq 82 econcludeq, 15
econcludeq. 133 econcludeqthat -59 econcluderightindirect 20 econcluderightmixed -10 econcludethat -57
econcludeuN 179 econcludeun 41 econcludev 41 econfirm -10 econfirm- -12 econfirmrightindirect -10
econfirmuN 121 econfirmun -81 econfirmv -6 econtinue -21 econtinuefronteddirect -21
econtinuefrontedindirect -120 econtinuepast -41 econtinueq 45 econtinueq, 7 econtinueq. -76 econtinueqto 61
econtinuerightdirect -54 econtinuethird 16 econtinueuN -147 econtinueuhe 126 econtinueun 95
econtinueushe -65 econtinuev -4 ecriticize -9 ecriticize- -8 ecriticizepast -31 ecriticizerightindirect -24
ecriticizeuN -238 edeclare- 31 edeclareN 13 edeclarefronteddirect 54 edeclareing -21 edeclarepast -52
edeclareq 139 edeclareqN -40 edeclareqthat 161 edeclarerightindirect 27 edeclarerightmixed 54
edeclarethat 139 edeclareuN 73 edeclareuhe -60 edeclareun 23 edeclarev -31 edecline 3 edeclinepast 94
edeclinerightindirect 13 edeclineuN 74 edeclineun -6 edeclinev 3 edefend -43 edefend- -58 edefendbase 59
edefendrightindirect -44 edefenduN -20 edefendv -33 edemand 21 edemandrightindirect 33 edemandun -16
edemandv 49 edenounce -145 edeny -9 edeny- -34 edenypast 31 edenyrightindirect -12 edenyuN 27 edenyun 170
edenyv -23 edescribe 4 edescribe- 77 edescribeing 132 edescribepast -43 edescribeqthe -9
edescriberightindirect 37 edescriberightmixed 99 edescribethe -9 edescribeuN -32 edescribeun 84
edescribev -90 edetail -62 edetail- 51 edetailpast 10 edetailrightindirect -10 edetailun -44 edetailv -179
edisclose -40 eemphasize 20 eemphasizev 20 eencourage -36 eencouragerightindirect -10 eencouragev 6
eestimate 7 eestimatepast 14 eestimaterightindirect 22 eestimatethat 8 eestimateuN -13 eexplain 22
eexplain- -83 eexplainbase 42 eexplainfronteddirect 92 eexplaining -28 eexplainpast 93 eexplainq -29
eexplainq, 70 eexplainqthe 67 eexplainrightindirect -12 eexplainrightmixed 193 eexplainthat 13
eexplainthe 86 eexplainuN 31 eexplainun -61 eexplainv 78 eexplainwhy 4 ego -35 egofrontedindirect -56
egopast -57 egoq -42 egouN 44 egoun -6 egov 34 ehighlight 27 ehighlightv 27 ehint 22 eindicate 58
eindicatepast -18 eindicateqthat -18 eindicaterightindirect -31 eindicatethat -18 eindicateuN -13
eindicateun 155 eindicatev -6 einsist 44 einsistbase 21 einsistpast -29 einsistqthat -49
einsistrightindirect 41 einsistrightmixed 217 einsistthat -46 einsistuN 58 einsistun -34 einsistv 85
einvite -64 einvitepast -84 einviterightindirect -69 einvitev -59 ejoke 30 ejokepast 30 ejokev -37
emaintain -79 emaintainpast 35 emaintainrightindirect -46 emaintainuN -77 emaintainv -21 emention 31
emention- 60 ementionpast 74 ementionrightindirect 51 ementionuN 18 ementionuhe 145 ementionv -38 emock -87
enote 46 enote- 89 enoteN 77 enotebase -17 enotefronteddirect 34 enotefrontedindirect -12 enoteing 93
enotepast 26 enoteq 92 enoteq, 62 enoteq. 190 enoteqthat 27 enoteqthe -45 enoterightindirect 29
enoterightmixed -31 enotethat 31 enotethe 30 enotethird 29 enoteuN 34 enoteuhe 55 enoteun -20 enoteushe -20
enotev 29 eoffer -22 eofferfrontedindirect -73 eoffering -64 eofferpast 7 eofferuN -109 eofferun 133
eofferv -50 eorder 16 eorderun -175 eorderv 97 epledge 42 epledge- -26 epledgeVcue -9 epledgen -23
epledgepast -36 epledgeqn -105 epledgeqto 67 epledgerightindirect -23 epledgerightmixed 91 epledgeuN 11
epledgeuhe 50 epledgeun 27 epledgeuwho -58 epledgev 38 epoint 17 epoint- 28 epointN 24
epointfrontedindirect -123 epointing 160 epointpast -38 epointqout 77 epointqto 11 epointrightindirect 101
epointthat 215 epointthe 127 epointthird -73 epointuN 104 epointun -39 epost 11 epostpast 42 epostv 11
epraise -10 epraiserightindirect -28 epraiseuN -210 epredict 57 epredicting -153 epredictpast 96
epredictqthat 20 epredictrightindirect 25 epredictthat 22 epredictuN -145 epredictun 211 epredictv 16
epromise 43 epromise- 6 epromiseVcue -30 epromiseing 4 epromisepast 43 epromiserightindirect 4
epromiserightmixed 25 epromisethird 49 epromiseuhe 26 epromiseun 32 epromisev 48 epropose 26 epropose- -18
eproposeG 55 eproposea -26 eproposen 15 eproposepast -41 eproposeqG 30 eproposeqa -26 eproposeqn 15
eproposerightindirect 21 eproposeuN 68 eproposeun 39 eproposev 53 eprotest -253 equestion -80
equestionrightindirect 52 equestionthird 55 equestionv 11 eread -17 ereadfronteddirect 175 ereadpast -49
ereadq -165 ereadrightdirect -6 ereadun 210 ereadv 105 erecall 4 erecalling 153 erecallpast -28
erecallq 177 erecallrightindirect 99 erecalluN 8 erecallv 36 erecommend -26 erefuse -4 erefuseVcue -80
erefusepast -67 erefuseqto 3 erefuserightindirect 31 erefuseuN 44 erefusev -4 ereiterate 42
ereiteratepast -69 ereiterateuN 161 ereiteratev -13 ereject -60 erejectrightindirect -62 eremark 24
eremarkpast 109 eremarkrightindirect -45 eremarkthird -93 eremarkuN 20 erepeat 8 erepeat- -123 erepeatn 9
erepeatpast -113 erepeatqn 9 erepeatrightindirect 37 erepeatuN 126 erepeatv 103 ereply -34
ereplyfronteddirect 207 ereplypast -81 ereplyq 11 ereplyuN 130 ereplyv -22 ereport -15 ereport, 39
ereport- 7 ereportN 109 ereportbase 5 ereportfrontedindirect 55 ereportfrontedmixed 28 ereporting -8
ereportn 55 ereportpast 18 ereportq -71 ereportq, -15 ereportq. 224 ereportqn 24 ereportqon -75
ereportqthat 15 ereportrightindirect 18 ereportrightmixed -38 ereportthat 5 ereportthe -34 ereportthird 16
ereportun -5 ereportv 8 erequest -76 erequestpast -159 erequestrightindirect -75 erespond 7 erespond- 5
erespondN 98 erespondbase 40 erespondfronteddirect 94 eresponding -98 erespondpast -8 erespondq 181
erespondqto -24 erespondrightindirect -12 erespondrightmixed 37 eresponduN 29 erespondun -9 erespondv 12
ereveal 40 erevealpast 38 erevealqthat 15 erevealrightindirect -43 erevealthat -109 erevealuN 41
erevealun 64 erevealv 48 erule -48 erulev -48 esay 24 esay# -46 esay, -29 esay- -13 esayA 92 esayG 26
esayJ -70 esayN -33 esayVcue -36 esaya 4 esayand -29 esayas 12 esayat 23 esaybase 11 esaybut 44
esayfronteddirect 13 esayfrontedindirect 107 esayfrontedmixed -29 esayhe 28 esayher 13 esayhis 92 esayif 15
esayin 9 esaying -36 esayis 35 esayit 25 esayn -4 esayon -113 esaypast 25 esayq 16 esayq# 86 esayq, 19
esayq. 59 esayq: -78 esayqA -53 esayqG 41 esayqJ -4 esayqN 96 esayqa -27 esayqafter 132 esayqat 66
esayqduring -53 esayqhe 29 esayqher -23 esayqhis 36 esayqin 69 esayqit 44 esayqn 118 esayqof -79
esayqon -57 esayqq -50 esayqshe 18 esayqt 52 esayqthe 23 esayqthey -8 esayqto 199 esayqwas -11
esayresumeddirect 54 esayresumedmixed -11 esayrightdirect 51 esayrightindirect 5 esayshe -24 esaythat 21
esaythe 46 esaytheir 9 esaythey -14 esaythird 76 esaythis 63 esayu# 49 esayuD 90 esayuN 17 esayuhe 39
esayui -69 esayuit 74 esayun 53 esayushe 11 esayuthat 34 esayuthey -26 esayuwho -22 esayv 35 esaywas 12
esaywhen -15 eshoot -102 eshootpast -35 eshootv -102 eshout 22 eslam 53 eslampast 83 estate -21 estate, -68
estate- -70 estateing 108 estatepast 96 estateq 178 estateq, -69 estateqthat 57 estaterightindirect -44
estaterightmixed 117 estatethat -28 estatethird -107 estateuN 4 estateun -76 estatev 8 esuggest 3
esuggest- -25 esuggestN 5 esuggestbase -24 esuggesting 45 esuggestpast 50 esuggestqN 71 esuggestqthat -43
esuggestqthe -50 esuggestrightindirect 51 esuggestrightmixed -63 esuggestthat -37 esuggestthe -50
esuggestthird 13 esuggestuN 63 esuggestuhe 44 esuggestun 19 esuggestv 35 etell -17 etell, -147 etell- -30
etellbase 50 etellfronteddirect 74 etellfrontedindirect 133 etellfrontedmixed -21 etellhe 50 etellpast 37
etellq -23 etellqN -49 etellqa 70 etellqher -30 etellqhim -156 etellqme -15 etellqn 108 etellqthe -10
etellqthem 63 etellresumeddirect 180 etellresumedindirect 14 etellrightdirect 38 etellrightindirect -51
etellrightmixed -5 etellshe 26 etellthat 39 etellthird -68 etelluN 24 etelluhe 10 etellun 33 etellushe -21
etellv 36 etestify -28 ethank -150 ethankv 21 ethreaten 35 ethreatenqto -57 ethreatenrightindirect -57
ethreatenv 35 etweet -20 etweet- 124 etweetfronteddirect 227 etweeting 138 etweetpast -16 etweetq 113
etweetq, 54 etweetqthat 22 etweetrightindirect 11 etweetrightmixed 52 etweetthat 30 etweetuN 24
etweetun -41 etweetv -104 eurge -10 eurgeGcue 27 eurgeVcue 33 eurgeing 27 eurgepast -16 eurgeqN 90
eurgeqn 85 eurgeqthe -28 eurgerightindirect 51 eurgeuN -99 eurgev 21 evow 95 evowVcue -11 evowpast -34
evowqto 3 evowrightindirect 76 evowrightmixed 20 evowuN -11 evowuhe -68 evowun 278 evowv 41 ewarn 72
ewarning 80 ewarnpast 9 ewarnqthat -78 ewarnrightindirect 20 ewarnrightmixed 175 ewarnthat -33 ewarnuN 93
ewarnuhe 27 ewarnv -8 ewrite -5 ewrite- 66 ewriteN -13 ewritefronteddirect 93 ewritefrontedindirect 22
ewritefrontedmixed -15 ewriteing -203 ewritepast 71 ewriteq 66 ewriteq, 40 ewriteq. 25 ewriteq: -121
ewriteqN -24 ewriteqin -126 ewriteqon 21 ewriteqthat 126 ewriteresumeddirect -73 ewriterightdirect 150
ewriterightindirect -23 ewriterightmixed 295 ewritethat 88 ewritethird 50 ewriteuN 19 ewriteuhe 21
ewriteun 68 ewriteushe -62 ewritev -51 f#according 66 f#right 46 f'right -62 f,right -6 f-right -91
fAaccording 8 fAfronted -78 fAresumed -28 fAright -36 fAtranscript 20 fGcueright 18 fGfronted -81
fGright 33 fJfronted -54 fNaccording 4 fNfronted 25 fNresumed 76 fNright -12 fNtranscript 10
fVcueresumed -46 fVcueright 40 fVresumed -3 fVright 35 fafronted 19 fafterfronted -31 fandfronted -77
fandresumed 21 fandright -45 fanright -52 fanyright 96 fareright 111 faresumed -125 faright 31
fasfronted -108 fasright -101 fatfronted -71 fatright -61 fbutfronted -19 fbyright 25 fforright -60
fhefronted 10 fheright 12 fherright 58 fhimright -16 fhimselfright 14 fhisright 40 fhowright -95
fiffronted -76 fifright -54 finaccording 36 finfronted -34 finright -38 fisresumed -17 fisright 52
fitfronted 53 fitright -28 fitsright 48 fnaccording 80 fnfronted 89 fnoright 104 fnresumed 43 fnright -9
fonfronted -97 fonright 19 fqannounced 9 fqcontinued 41 fqfronted 96 fqinherited -27 fqparagraph -27
fqresumed -4 fqright -59 fqwithin -7 fsheright 32 fsomeright -90 fthatfronted -101 fthatresumed 190
fthatright 31 fthefronted 16 ftheirright 18 fthemright 81 ftheresumed -89 ftheright 19 ftheyright 41
fthisfronted 81 fthisright 43 fthoseright -98 fwasresumed 8 fwasright 29 fwhatright 73 fwhenfronted -41
fwhilefronted 29 fwhoright 22 fwhyright 71 fwithright -13 fxtranscript 35 g-# -63 g-A 13 g-J -36 g-N 10
g-a -26 g-according 10 g-and -63 g-in -38 g-n -46 g-q 20 g-resumed 8 g-the 14 g-transcript -11 g-x 35
gbase, -24 gbaseA 12 gbaseJ 25 gbaseN 66 gbaseVcue -31 gbasea 17 gbaseand -46 gbasefronted -21 gbasehe -3
gbasehim 12 gbasehis 66 gbasein 24 gbaseit 31 gbasen -46 gbaseon 89 gbaseq 22 gbaseresumed 115 gbaseshe -14
gbasethat 31 gbasethe 59 gbasethey 45 gingGcue 7 gingJ -19 gingN 13 ginga 54 gingfronted -76 ginghe 27
gingher -43 ginghim -89 gingin -36 gingn 18 gingon 22 gingq 50 gingresumed -75 gingshe -48 gingthat 26
gingthe 42 gingthey 108 gpast# -10 gpast, 58 gpastA -75 gpastG -32 gpastJ -3 gpastN -35 gpastV 15
gpastVcue 21 gpasta -12 gpastafter -49 gpastan 46 gpastand -54 gpastas -29 gpastat -86 gpastbut -24
gpastby -27 gpastfor 75 gpastfronted 21 gpasthe 24 gpasther -35 gpasthim 59 gpasthis -21 gpasthow 119
gpastif 58 gpastin -113 gpastis 33 gpastit 71 gpastn 37 gpaston -161 gpastq 11 gpastresumed -17
gpastright -4 gpastshe 9 gpastsome 66 gpastthat 33 gpastthe -31 gpasttheir 68 gpastthey 3 gpastthis -19
gpastthose 118 gpastto -36 gpastwas 80 gpastwhen -96 gpastwhile -9 gpastwith -21 gpastwould -48 gthird, -28
gthirdJ -26 gthirdN -13 gthirdV 60 gthirdVcue 7 gthirda 71 gthirdand 70 gthirdbut -32 gthirdfronted -18
gthirdhe 5 gthirdhis 97 gthirdin -32 gthirdn -36 gthirdq 100 gthirdshe 14 gthirdthat -9 gthirdthe -56
h#_n -44 h#_of -29 h,_A -52 h,_N 17 hA_# 100 hA_, 34 hG_n 183 hGcue_N 16 hGcue_for -8 hGcue_on 64
hGcue_the 48 hGcue_to 39 hJ_N 67 hJ_n 51 hJ_than -47 hN_' 13 hN_, -66 hN_A 38 hN_E -117 hN_N -23 hN_V 32
hN_Vcue 54 hN_a 96 hN_and 83 hN_for -118 hN_had -101 hN_has 125 hN_n 43 hN_of 87 hN_q 85 hN_was 80
hN_will 41 hN_would 193 hV_n 90 hVcue_A -80 hVcue_for 50 hVcue_him -8 hVcue_n 60 hVcue_on -26 hVcue_the -28
hVcue_to -73 hVcue_whether -77 ha_J 24 ha_N -22 ha_n 71 ha_q 71 han_n 12 hany_n -30 has_N 101 hat_the -56
hbut_, -93 hbut_A 37 hbut_the 132 hfor_n -89 hhe_' -59 hhe_A -45 hhe_V 53 hhe_Vcue -29 hhe_had -7
hhe_has -22 hhe_is 10 hhe_was -24 hhe_will -26 hhe_would 45 hher_n 45 hher_q 29 hhim_a -95 hhim_of 79
hhis_J -50 hhis_n 20 hif_N 76 hin_N -53 hin_a -40 hin_an -85 hin_n -24 hin_the -38 hit_' 105 hit_V 106
hit_is 4 hit_q 220 hit_was 31 hit_will 221 hit_would 282 hits_n 22 hn_, -21 hn_. -279 hn_A -147 hn_V -28
hn_and -60 hn_are 193 hn_for -48 hn_in -79 hn_n 31 hn_of -7 hn_to 17 hon_N -9 hq_# 221 hq_( -69 hq_A 24
hq_G -115 hq_J 71 hq_N 29 hq_V -13 hq_a 167 hq_after 96 hq_all 142 hq_and 11 hq_as 201 hq_but 128 hq_by 108
hq_do 125 hq_for 207 hq_he 54 hq_his -87 hq_i 132 hq_if 80 hq_in 207 hq_is 239 hq_it 146 hq_my 133
hq_no -90 hq_our 234 hq_she 8 hq_so -37 hq_some 151 hq_that 192 hq_the -11 hq_these 113 hq_this -13
hq_to 85 hq_we 130 hq_what 189 hq_when 223 hq_while -103 hq_with 143 hq_you 56 hshe_V -36 hshe_had 240
hshe_was -32 hshe_would 37 hthat_# -139 hthat_, 34 hthat_A 36 hthat_G 118 hthat_J 24 hthat_N 26
hthat_V -122 hthat_a 142 hthat_he 31 hthat_her 212 hthat_his 7 hthat_if 45 hthat_in -40 hthat_it 42
hthat_n 9 hthat_q 114 hthat_she 38 hthat_the 57 hthat_they 136 hthe_# 62 hthe_G -27 hthe_J 17 hthe_n 31
hthe_q 34 htheir_n 13 hthey_V 9 hthey_are 34 hthey_had -4 hthey_have 14 hthey_were 108 hthey_will 28
hthey_would 35 hthis_n 75 hthose_n 65 hto_V -7 hwhen_N -26 hwith_# 118 hwith_N -3 hwith_the 8 hx_N -67
i0fronted -92 i0right 43 i1right 66 ipromises0 55 irefuses0 -60 irefuses1 124 j- -15 jD 6 jN -39 jP -87
jS 126 jn 30 jq 10 kdirectannounced 9 kdirectcontinued 41 kdirectfronted 24 kdirectinherited -27
kdirectparagraph -27 kdirectresumed 40 kdirectright 33 kdirectwithin -7 kindirectaccording -4
kindirectas -35 kindirectfronted -42 kindirectresumed -66 kindirectright -25 kindirecttranscript 33
kmixedaccording -24 kmixedfronted -16 kmixedresumed 47 kmixedright -8 l0fronted 29 l0indirect -73
l0right -70 l1fronted 20 l1indirect -50 l1resumed -79 l1right 4 l1transcript -281 l2according -48
l2continued -47 l2direct 5 l2fronted 5 l2indirect -17 l2inherited -50 l2mixed -66 l2resumed -17 l2right -18
l2transcript -56 l2within -32 l3according -51 l3announced -39 l3continued 174 l3direct 15 l3inherited -76
l3mixed -11 l3resumed -38 l3right 6 l3transcript 122 l3within 15 l4according 25 l4announced 221 l4as 4
l4continued 3 l4direct 26 l4far 24 l4fronted -7 l4indirect 23 l4inherited 14 l4mixed 33 l4paragraph -73
l4resumed 5 l4right 10 l4transcript 85 l4within 31 l5according 63 l5announced -106 l5continued 57
l5direct 50 l5far -73 l5fronted -24 l5indirect -19 l5inherited 53 l5mixed 27 l5paragraph 36 l5resumed 188
l5right -5 l5transcript -37 l5within 100 l6according 14 l6announced 84 l6continued 86 l6direct 15 l6far -4
l6indirect -14 l6inherited 15 l6mixed -7 l6paragraph -24 l6resumed 35 l6right -44 l6transcript 5
l6within -11 o0according 16 o0transcript -33 o1according -46 o1as -30 o1fronted 44 o1resumed 40 o1right 9
o2according 13 o2fronted -7 o2resumed 51 o2right 21 o3according 150 o3fronted 7 o3resumed -6 o3right -13
o4according 20 o4fronted 16 o4resumed -46 o5fronted -29 o5resumed -94 o5right -21 p#past -63 p'ing 43
p'past 14 p)past 81 p,- 34 p,base 28 p,ing 38 p,past 15 p,third -58 p-past 34 pAbase 56 pAing 57 pApast 41
pAthird -5 pEbase -73 pGthird -14 pJpast -67 pN- -6 pNbase 98 pNing -86 pNpast 7 pVing -27 p^- -51
panding -8 pandpast -50 pandthird 68 pareing 110 pbeening 65 pbutpast 78 pbying 14 pforing -123 phadpast 5
phaspast 7 phavepast 27 phepast 8 phethird -29 pining -139 pipast 51 pising -62 pitpast 74 pitthird 50
pnbase -11 pning -39 pnpast 55 pnthird 15 pofing 139 pq- -13 pqing 80 pqpast 6 pqthird 59 pshepast -7
pshethird -31 pthatpast 72 pthatthird -42 pthepast -65 ptheybase 53 ptheypast -8 ptobase -26 ptpast 39
pwhichpast 47 pwhichthird -67 pwhileing -72 pwhobase -37 pwhopast 16 pwhothird 55 pwillbase -4
pwouldbase -30 q#pastfronted -50 q#pastright -14 q,basefronted 45 q,baseresumed -11 q,baseright -4
q,ingfronted -78 q,ingresumed 56 q,ingright 8 q,pastas 37 q,pastfronted -20 q,pastresumed 18
q,pastright -68 q,thirdfronted -36 q,thirdresumed -4 q,thirdright 47 q.basefronted -55 q.pastfronted 39
q.thirdfronted 94 q:ingfronted -143 q:ingresumed 178 q:ingright 87 q:pastfronted 40 q:pastresumed 159
q:pastright 6 qA-transcript 20 qAbaseright -80 qAingright -39 qApastfronted 22 qApastright 85
qAthirdright -83 qGpastright 47 qJbaseright 78 qJingright -61 qJpastfronted 206 qJpastright -19
qN-transcript 10 qNbaseright 44 qNingright 4 qNpastfronted 73 qNpastresumed 28 qNpastright 9
qNthirdfronted -51 qNthirdright -34 qabaseright -53 qafterpastfronted 64 qaingright 30 qanpastright -29
qapastfronted -57 qapastright 99 qathirdright -46 qatpastfronted 144 qatpastright 76 qbypastright -57
qduringpastfronted 194 qforbaseright -34 qforingright 20 qforpastright 18 qforthirdright -15
qhebaseright 46 qhepastright 33 qherbaseright 63 qherpastright -10 qhethirdright 52 qhimbaseright -67
qhimingright 9 qhimpastright 27 qhisbaseright -65 qhisingright -58 qhispastfronted 60 qhispastright -13
qhisthirdright -75 qhowpastright 86 qifpastright 54 qinpastfronted 95 qinpastright 49 qinthirdfronted 49
qinthirdright -137 qitbaseright 47 qitingright 18 qitpastright 52 qitthirdright -7 qmepastfronted 98
qnbaseright 69 qningfronted -272 qningright -23 qnpastfronted -65 qnpastright -39 qnthirdright -19
qofpastfronted -58 qofpastright 6 qonbaseright -9 qoningright 77 qonpastfronted 49 qonpastright 56
qoutingright 66 qoutpastright 102 qqbaseright 68 qqingright -62 qqthirdright -81 qshebaseright 61
qsheingright 105 qshepastright 64 qshethirdright 19 qthatbaseright -20 qthatingright 53 qthatpastright 25
qthatthirdright 27 qthebaseright -88 qtheingfronted -81 qtheingright 44 qtheirpastright 57 qthemingright 30
qthepastfronted -21 qthepastright 27 qthethirdright 88 qtheybaseright 36 qtheyingright 93 qtheypastright 5
qto-according 10 qto-resumed 8 qtobaseright 49 qtoingfronted -23 qtoingright -13 qtopastfronted 19
qtopastright -49 qtothirdfronted 6 qtothirdright -100 qtpastfronted 154 qtpastright -73 qwaspastright 9
qwithpastfronted -80 qwithpastright -48 qx-transcript 35 raccording 10 rannounced 9 ras 12 rcontinued 42
rfronted -13 rinherited -39 rparagraph -27 rresumed -42 rright -23 rtranscript -11 rwithin -7 sFalse 30
sTrue -34 tTboqA 41 tTboqGcue 20 tTboqN -10 tTboqVcue 10 tTboqfronteddirect 118 tTboqfrontedindirect -87
tTboqfrontedmixed 31 tTboqhe 33 tTboqresumeddirect 184 tTboqresumedindirect -23 tTboqrightdirect -34
tTboqrightindirect 19 tTboqrightmixed 4 tTboqshe 26 tTboqthat -5 tTboqthe 32 tTboqtrightindirect 20
tTboqtrightmixed 175 tTboqtthat -33 tTinG 55 tTina -26 tTinn 15 tTinqrightindirect 33 tTinqtGcue 23
tTinqtVcue -27 tTinqtn 30 tTinqtrightindirect -12 tTinqtrightmixed 73 tTinqtthat 26 tTinrightindirect 21
tTiqtVcue -11 tTiqtrightindirect 76 tTiqtrightmixed 20 tTirightindirect -57 tTnqN -20 tTnqrightindirect 13
tTntrightindirect -12 tToqtVcue 35 tTorightindirect -53 tTothat 69 tTqN 30 tTqfronteddirect 109
tTqfrontedindirect -36 tTqfrontedmixed -40 tTqin -171 tTqq 126 tTqresumeddirect -69 tTqrightdirect 221
tTqrightindirect -32 tTqrightmixed -61 tTqtN 77 tTqtfronteddirect 34 tTqtfrontedindirect -12 tTqthat 22
tTqthe 156 tTqtq 92 tTqtrightindirect 29 tTqtrightmixed -31 tTqtthat 31 tTqtthe 30 taN 25
tafrontedindirect -47 tahim 170 tan 25 tarightindirect 22 tarightmixed -48 tathe 48 tbo, 22 tboVcue 152
tbofrontedindirect 73 tborightindirect -114 tborightmixed 76 tdiqGcue 36 tdiqN -5 tdiqVcue 18 tdiqa -10
tdiqfrontedindirect -151 tdiqher 4 tdiqhim 99 tdiqit 34 tdiqq -18 tdiqrightindirect 10 tdiqrightmixed 22
tdiqthe -7 tdnqtN 13 tdnqtfronteddirect 54 tdnqtq 139 tdnqtrightindirect 27 tdnqtrightmixed 54
tdnqtthat 139 tdnrightindirect 37 tdnrightmixed 99 tdnthe -9 tdrightindirect -68 tdwith -53 tiVcue -41
tiqtVcue 7 tiqtrightindirect 60 tiqtrightmixed -66 tiqtthat 44 tirightindirect 35 tnJ -36 tnN -59 tna -50
tnfrontedindirect -295 tnhis 26 tnn 53 tnq 196 tnqt# -87 tnqt, -27 tnqtN -38 tnqta 7 tnqtfrontedindirect 48
tnqthe 24 tnqthis -15 tnqtit 236 tnqtn -12 tnqtq 196 tnqtrightindirect 14 tnqtrightmixed 26 tnqtthat 7
tnqtthe -51 tnrightindirect -16 tnrightmixed -13 tnthe -22 tqA 8 tqN -82 tqas -216 tqfronteddirect 76
tqfrontedindirect 14 tqq 58 tqresumeddirect 66 tqrightdirect 105 tqrightmixed -74 tqt# 45 tqt, 26 tqt- 87
tqtA -18 tqtG 10 tqtGcue -14 tqtJ 67 tqtN 62 tqtV 48 tqtVcue -33 tqta -46 tqtafter -20 tqtan 11 tqtand 24
tqtas -36 tqtasindirect -62 tqtat 12 tqtbecause 36 tqtbut 47 tqtby 52 tqtfor 54 tqtfronteddirect -17
tqtfrontedindirect -33 tqthe -13 tqther 24 tqthis -47 tqthow 81 tqtif 116 tqtin 22 tqtis 40 tqtit -22
tqtn 41 tqton -55 tqtq 19 tqtresumeddirect 8 tqtresumedindirect 60 tqtresumedmixed -29 tqtrightdirect 38
tqtrightmixed 17 tqtshe -15 tqtsome 179 tqtthat 21 tqttheir 26 tqtthey 30 tqtthis -106 tqtthose 107
tqtto 58 tqtwas -57 tqtwhen -63 tqtwhile -130 tqtwhy 32 tqtwith -35 tqtwould 150 u#indirect -58 u#right -5
uDindirect 3 uDright 25 uEright -53 uGindirect -68 uGright -14 uJindirect 17 uJright 6 uNaccording 13
uNas 21 uNdirect 46 uNfronted 18 uNindirect -14 uNmixed -9 uNresumed -42 uNright 20 uNtranscript -6
uhedirect 27 uhefronted -21 uheindirect 19 uhemixed 37 uheresumed 13 uheright 39 uifronted -35
uiindirect -11 uiright -6 uitdirect 143 uitfronted 61 uitindirect -77 uitmixed 179 uitright 4
unaccording 31 undirect 49 unfronted -41 unindirect -8 unmixed 11 unresumed 38 unright -11 unsaccording -4
unsdirect -36 unsfronted 36 unsmixed -78 unsresumed -28 unsright -16 ushedirect -30 ushefronted 36
usheindirect 53 usheresumed -8 usheright 9 uthatdirect -62 uthatindirect -10 uthatmixed 40 uthatright -10
utheyfronted 61 utheyresumed 36 utheyright 65 uweindirect -30 uwhichfronted -60 uwhichindirect -38
uwhichright 8 uwhofronted -6 uwhoindirect 6 uwhomixed -36 v-accordingindirect 56 v-continueddirect 79
v-fronteddirect 209 v-frontedindirect -20 v-frontedmixed -92 v-inheriteddirect -25 v-resumeddirect -3
v-resumedindirect -67 v-rightdirect 60 v-rightindirect -22 v-rightmixed 14 v-transcriptindirect 9
v-withindirect -45 vvaccordingindirect -18 vvaccordingmixed -24 vvannounceddirect -35 vvasindirect -42
vvcontinueddirect 40 vvfronteddirect 8 vvfrontedindirect -38 vvfrontedmixed 36 vvinheriteddirect 7
vvresumeddirect 72 vvresumedindirect -30 vvresumedmixed 38 vvrightdirect 26 vvrightindirect -18
vvrightmixed -7 vvtranscriptindirect 34 vvwithindirect 35 waccordingaccording 10 waccordingresumed 8
wasidefronted 26 wasidepast 14 wasidethird 55 winfinitivebase -26 winfinitivefronted -225 wleftas 71
wleftbase 18 wleftfronted 33 wlefting -54 wleftpast 4 wleftresumed -11 wleftright -15 wleftthird 21
wmainbase 37 wmainfronted 114 wmainpast -38 wmainright -79 wmainthird -77 wname- -11 wnametranscript -11
wrelativebase 88 wrelativefronted -32 wrelativeing 33 wrelativepast -62 wrelativeresumed -150
wrelativeright 22 wrelativethird -54 wrightpast 53 wrightthird -82 wsharedbase -39 wsharedfronted -41
wshareding -26 wsharedpast 21 wsharedresumed -41 wsharedright -3 wsharedthird -5 wtranscript- 5
wtranscripttranscript 5 x'2 -106 x'3 -14 x'inherited -54 x'within -158 x,2 -67 x,3 -7 x,4 55 x,5 62
x,according -43 x,as 76 x,inherited 76 x,right 16 x,within 17 x-3 -8 x-4 188 x-inherited 65 x-within -131
x:4 43 x:5 -50 x:announced 163 x:resumed 78 x:right 29 x:transcript -11 x:within 113 xAright -21
xGcueright 18 xNinherited 130 xNright 47 xNwithin -65 xV2 -40 xVcueright -8 xVwithin -14 x^2 130 x^3 37
x^4 47 x^5 54 x^6 14 x^according 20 x^announced -91 x^as -44 x^continued 39 x^fronted -13 x^inherited 104
x^paragraph -49 x^within 76 xa2 -61 xagainstright 26 xandright 26 xawithin 98 xforright -12 xhadright 83
xhasright -67 xhaveright 50 xheright -15 xhimright -48 xiright -11 xisright 4 xn2 -20 xn3 -80
xninherited -34 xnright -40 xnwithin -8 xof2 34 xof3 -73 xofinherited -91 xofright 63 xofwithin -11
xon2 -260 xoutright 39 xsheright 31 xthe2 -111 xthewithin -181 xtoright -49 xtright 31 xwhoright -18
xwithright 12 xx2 -129 xxwithin -181 y#fronted -50 y$2 13 y$3 -24 y$4 18 y$5 31 y$6 90 y$according 114
y$announced 82 y$continued 40 y$far -13 y$inherited 8 y$paragraph -30 y$resumed 74 y$right 84
y$transcript 6 y$within -6 y,according 13 y,as -59 y,resumed -90 y,right -59 y-fronted -20 y-right -49
y.according 80 y.as 139 y.resumed 142 y.right 32 y:right -30 y;right 40 yGcuefronted 116 yGcueright -100
yJfronted 123 yN2 -111 yNfronted 6 yNwithin 100 yVcuefronted -18 yVcuewithin 107 yafronted 107
yandinherited 74 yandright -20 yandwithin -20 ybutright -63 yby4 -185 ybywithin -262 ycaccording 6
yhefronted -17 yitfronted 62 yn2 35 ynfronted -44 yninherited -234 ynwithin -54 yqwithin -131
yshefronted -25 ythefronted -22 ythewithin 70 ywhenright 6 yx2 18 yxwithin 59 zFalseFalseFalse2 -98
zFalseFalseFalse3 -77 zFalseFalseFalse4 -20 zFalseFalseFalse5 15 zFalseFalseFalse6 96 zFalseFalseTrue3 141
zFalseFalseTrue4 40 zFalseFalseTrue5 12 zFalseFalseTrue6 90 zFalseTrueFalse2 32 zFalseTrueFalse3 15
zFalseTrueFalse4 -38 zFalseTrueFalse5 240 zFalseTrueFalse6 314 zTrueFalseFalse2 -11 zTrueFalseFalse3 4
zTrueFalseFalse4 26 zTrueFalseFalse5 15 zTrueFalseFalse6 6
"""
