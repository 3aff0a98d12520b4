"""Learned weights: whether a candidate is a statement.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
a(right 70 a,fronted 37 a,resumed 40 a,right 52 a-fronted -6 a-right 14 a:right 39 a;right 75 aAright -12
aEright 22 aGcueright -51 aGright -31 aNright -55 aVcuefronted 14 aVcueright 8 aVright -12 a^fronted -96
a^resumed 185 a^right 40 a^transcript 39 aafterright 93 aalthoughright 246 aandright 5 aasas -18
aasright -14 aatright 55 abecauseright -40 abutright 35 abyright 57 ahowright -175 aifright -115
alikeright 93 anright -64 aofright -54 aonright 12 aqfronted -15 aqresumed -66 aqright -40 athanright -66
athatright -16 atoaccording 34 atoresumed 9 atoright 62 awhatright -45 awhenright 78 awhereright 32
awhichright -20 awhileright 32 awithright 72 axright 36 ayetright 75 b -22 c#Nvright -26 c#nvright 128
c,Nvright -62 c,nvright 17 cANvaccording -86 cANvfronted 33 cAnvaccording 255 cAnvfronted 33 cGNvright -90
cGcueN-right -21 cGcueNvright 36 cGnvright 27 cJNvfronted 182 cJNvright 68 cJnvaccording 291 cJnvright 94
cNN-fronted -29 cNN-right 77 cNN-transcript 6 cNNvaccording -15 cNNvfronted 82 cNNvright 27
cNNvtranscript 32 cNhe-right 84 cNhevfronted -79 cNhevright 150 cNn-right 35 cNnvaccording -11
cNnvfronted -8 cNnvright -13 cNshe-right 39 cNshevright -99 cNwhovright 46 cVNvright -88 cVcueDvright 109
cVcueNvright 15 cVcuehevright 51 cVcueitvright -67 cVcueivright 17 cVcueshevright -8 cVcuethatvright -39
cVcuewhovright -62 cVnvright 47 caN-right -59 caNvright 4 cafterNvfronted 68 cahevright 202 can-right 159
canvright -24 casNvfronted -66 casNvright -11 cbutNvfronted -25 cbuthevfronted -9 cbutnvfronted 9
cbynvright -66 cheNvright 19 chehevfronted 14 chehevright 82 chenvright -11 cherN-right -13 cherNvright 16
chewhovright 67 chimN-right 94 chisN-right 119 chisNvright 24 chishe-right 73 chishevright -50
chisn-right 28 chisnvright 22 chowNvright 87 cifNvfronted 14 cinN-fronted -125 cinNvfronted 63
cinNvright 25 cinnvaccording 61 cinnvfronted 71 cinnvright 38 citN-right -93 citNvright 21 cithevright -19
citn-right -10 citnvright 36 cnN-right 26 cnNvfronted 5 cnNvright -38 cnNvtranscript -33 cnhe-right 59
cnhevright -60 cnn-right 84 cnnvaccording 10 cnnvright 17 cnshevright -137 cnwhovright -20 conNvright 56
cqN-fronted 29 cqN-resumed 23 cqN-right 6 cqNvaccording 65 cqNvfronted 20 cqNvresumed 67 cqNvright -32
cqhe-fronted 161 cqhe-right 52 cqhevfronted 37 cqhevresumed 19 cqitvfronted 81 cqn-fronted 88 cqn-right -53
cqnvaccording 40 cqnvfronted 71 cqnvresumed -32 cqnvright -29 cqshe-fronted 124 cqshevfronted 90
cqshevresumed 203 cqshevright 68 csheNvright -20 cshenvright 114 csheshevright -49 cthatN-right -81
cthatNvright 27 cthathevright 14 cthatitvright -5 cthatnvright 42 cthatshevright 306 cthattheyvright -13
cthatwhovright -68 ctheN-right 11 ctheNvaccording -39 ctheNvfronted -11 ctheNvright 89 cthehe-right -28
cthehevfronted 62 cthehevright -12 cthen-right -48 cthenvaccording 40 cthenvfronted -69 cthenvright 55
ctheshevright 220 cthewhovright 17 cthey#vright 143 ctheyNvright -13 ctheynvright -35 ctheywhovright 115
cthisNvright 32 cwasnvright 6 cwhenNvfronted 76 cwithNvright 42 cwithn-right -197 cwithnvright 90
cxNvtranscript 73 d0left 18 d0name -3 d0relative 37 d0transcript 18 d1left 9 d1main -31 d1relative -36
d1shared 5 d2infinitive -29 d2left 20 d2main -62 d2relative -113 d2right -127 d2shared 62 d3aside 21
d3infinitive 120 d3left 24 d3main -34 d3right -9 d3shared -64 d4according -31 d4aside -108 d4infinitive -34
d4left -29 d4main 4 d4right 45 d4shared -23 d5according 9 d5aside -15 d5infinitive 21 d5left -12 d5main 61
d5right 105 d5shared 19 d6according 44 d6aside 133 d6infinitive -38 d6left -34 d6right 170 d6shared 15
d7according -15 d7aside 30 d7infinitive -15 d7left -13 d7main -64 d7right -18 d7shared -14 d8aside 41
d8infinitive -25 d8left -58 d8main -18 d8shared -11 e: -9 e:N 10 e:qN 10 e:qx 36 e:transcriptindirect 22
e:uN -5 e:v -15 e:x 36 eaccording 5 eaccording# 50 eaccordingA 9 eaccordingJ 29 eaccordingN -6
eaccordinga 28 eaccordingaccordingindirect 3 eaccordingaccordingmixed -14 eaccordingin 42 eaccordingn 94
eaccordingq -21 eaccordingqto 5 eaccordingresumedindirect -52 eaccordingthe 27 eaccordinguN 47
eaccordingun 21 eaccordingv 16 eaccuse 18 eaccuse- 42 eaccuseN 38 eaccusehim 79 eaccuseing 165
eaccusepast -6 eaccuseqN 78 eaccuseqhim 79 eaccuseqthe 7 eaccuserightindirect 34 eaccuserightmixed 79
eaccusethe 63 eaccuseuN 191 eaccuseuhe 193 eaccuseun -27 eaccusev 5 eacknowledge 6 eacknowledge- 32
eacknowledgebase 24 eacknowledgepast 7 eacknowledgeqthat -45 eacknowledgerightindirect 6
eacknowledgerightmixed 34 eacknowledgethat -11 eacknowledgeuN 51 eacknowledgeuhe -33 eacknowledgev -15
eadd -10 eadd- -134 eaddN 21 eaddbase -70 eaddfronteddirect -13 eaddfrontedindirect 101
eaddfrontedmixed 163 eadding 36 eaddn 3 eaddpast 40 eaddq -13 eaddq, 58 eaddq. 108 eaddq: 168 eaddqthat 4
eaddqto -180 eaddresumeddirect -24 eaddrightdirect -39 eaddrightindirect -95 eaddthat 9 eaddthird -115
eadduN 40 eadduhe -3 eaddun -18 eaddushe 73 eaddv 27 eadmit 4 eadmitpast -105 eadmitqthat 77 eadmitthat 40
eadmituN 14 eadmitun -54 eadmitv 15 eadvise -53 eadviseqN -3 eadviserightindirect 9 eadvisev -17
eadvocate -71 eadvocaterightindirect -88 eagree 5 eagree- 17 eagreeN -18 eagreeVcue -44 eagreebase -22
eagreepast -23 eagreeqthat -5 eagreeqto -6 eagreeqwith -3 eagreerightindirect 59 eagreethat -5
eagreethird 191 eagreeuN 35 eagreeun 53 eagreev -33 eallege 39 eallege- 6 eallegeing -94 eallegen 4
eallegepast -42 eallegeqn 4 eallegeqthat 204 eallegerightindirect 42 eallegethat 6 eallegeuN -59
eallegeun 34 eallegev 32 eannounce 34 eannounce- 55 eannouncea 7 eannouncebase -100 eannounceing 33
eannouncepast 42 eannounceqa 7 eannounceqthat -72 eannounceqthe 6 eannouncethat -8 eannouncethe -45
eannounceuN 9 eannounceuhe -46 eanswer -50 eargue 48 eargue- -20 earguebase 117 earguefrontedindirect -27
eargueing -38 earguepast 28 eargueq, 134 eargueqthat -56 earguerightindirect 81 earguerightmixed 36
earguethat -51 earguethe -54 eargueuN 26 eargueuhe -117 earguev 45 eask 22 easkGcue 23 easkVcue -5
easkbase 55 easkfronteddirect 154 easkfrontedindirect -159 easking 65 easkpast -4 easkq 60 easkq, 19
easkqA -48 easkqN -6 easkqfor 30 easkqhim -13 easkqn 10 easkqthe 13 easkrightindirect 31 easkrightmixed -4
easkthird -119 easkuN -8 easkuhe -46 easkun 25 easkv 32 eassert 16 eassertpast 11 eassertqthat 26
eassertrightindirect 47 eassertthat 26 eassertuN 74 ebegin -39 ebeginfrontedindirect 50 ebeginpast -61
ebeginuN -210 eblame 20 eblame- -20 eblamebase 77 eblamepast -109 eblameqthe 3 eblamerightindirect 108
eblamethe 3 eblameuN 3 eblamev 42 eblast -11 eblast- 90 eblastN -3 eblastpast 139 eblastrightindirect 21
eblastuN 7 eblastv -95 eboast 45 eboastpast 26 eboastrightindirect -21 eboastv -6 ecall 8 ecall- 41
ecallGcue 10 ecallN 4 ecallVcue 23 ecalla -11 ecallbase 57 ecallher 36 ecallhim 127 ecalling 38 ecallit 41
ecalln -40 ecallpast -20 ecallq -45 ecallqN -14 ecallqa -11 ecallqfor 10 ecallqher 36 ecallqhim 127
ecallqit 54 ecallqn -64 ecallqon -18 ecallqq -10 ecallqthe 8 ecallqto -60 ecallqwith -20 ecallrightdirect 7
ecallrightindirect 7 ecallrightmixed 14 ecallthird 17 ecallto -13 ecalluD 117 ecalluN 22 ecalluhe 29
ecallun -48 ecallushe -38 ecalluwho 46 ecallv -20 ecallwith -20 ecaution 45 ecautionVcue 36 ecautionv 45
echallenge -29 echallenge- -159 echallengebase 38 echallengeing -24 echallengeqN 52
echallengerightindirect -114 echallengeun 79 echallengev 49 echant -15 echantun -37 ecite 62 ecite- 18
eciteN 30 ecitea -52 eciteing 71 eciten 17 ecitepast -10 eciteqn 17 eciteqthe 98 eciterightindirect 101
ecitethe -22 eciteuN 71 eciteuhe 43 eciteun -72 ecitev 72 eclaim 14 eclaim- 24 eclaimbase 65 eclaiming -110
eclaimn -11 eclaimpast 58 eclaimqn -11 eclaimqthat -4 eclaimqthe -120 eclaimrightindirect 29
eclaimrightmixed -20 eclaimthat -19 eclaimthird 74 eclaimuN 22 eclaimun 44 eclose 31 ecommentbase -18
ecommenton 98 ecommentthird -102 ecommentuN -41 ecommentun 33 ecommentv 8 ecompare 5 ecompare- -3
ecomparepast 24 ecompareqto -19 ecompareqwith -36 ecomparerightindirect -9 ecompareuN 39 ecompareun -64
ecomparev 15 ecomparewith -36 ecomplain 18 ecomplainpast 201 ecomplainrightindirect -15 ecomplainuN 177
ecomplainv -17 econcede -23 econcedepast 31 econcederightindirect 47 econcedethat 78 econcedev -23
econclude 53 econcludefronteddirect 40 econcludepast 109 econcludeq 74 econcludeq, -11 econcludeq. 99
econcludeqthat -76 econcluderightindirect 40 econcluderightmixed -36 econcludethat -76 econcludeuN 193
econcludeun 51 econcludev 53 econfirm -12 econfirm- -30 econfirmpast -13 econfirmrightindirect -29
econfirmuN 135 econfirmun -59 econfirmv 3 econtinue -34 econtinuefronteddirect -21
econtinuefrontedindirect -87 econtinuepast -50 econtinueq 75 econtinueq, 16 econtinueq. -43 econtinueqto 48
econtinuerightdirect -32 econtinueuN -125 econtinueuhe 143 econtinueun 114 econtinueushe -62 econtinuev -17
econvince -115 econvincerightindirect -53 econvincev -95 ecriticize -4 ecriticize- -12 ecriticizepast -27
ecriticizerightindirect -27 ecriticizeuN -240 edeclare- 59 edeclareN 24 edeclarebase 34
edeclarefronteddirect 76 edeclareing 32 edeclarepast -37 edeclareq 110 edeclareqN -62 edeclareqthat 111
edeclarerightindirect -3 edeclarerightmixed 68 edeclarethat 140 edeclareuN 27 edeclareun 38 edeclarev -28
edecline 12 edeclinepast 89 edeclinerightindirect 7 edeclineuN 66 edeclineun -7 edeclinev 12 edefend -55
edefend- -54 edefendbase 99 edefendrightindirect -37 edefenduN 16 edefendv -14 edemand 48
edemandrightindirect 67 edemandun -8 edemandv 38 edenounce -152 edeny- -10 edenypast 41
edenyrightindirect 8 edenyuN 7 edenyun 54 edenyv -24 edescribe 15 edescribe- 97 edescribebase 6
edescribeing 137 edescribepast -17 edescribeqthe 20 edescriberightindirect 41 edescriberightmixed 105
edescribethe 20 edescribeuN -72 edescribeun 86 edescribev -75 edetail -43 edetail- 41 edetailpast 37
edetailrightindirect -9 edetailv -219 edisclose -4 eemphasize 95 eemphasizev 95 eencourage -7
eencouragerightindirect -37 eencouragev 7 eestimate 12 eestimatepast 21 eestimateqthat -10
eestimaterightindirect 17 eestimatethat -4 eestimateuN -8 eestimatev 6 eexplain 17 eexplain- -75
eexplainbase 20 eexplainfronteddirect 73 eexplaining -30 eexplainpast 104 eexplainq -26 eexplainqthe 66
eexplainqwhy -13 eexplainrightindirect 33 eexplainrightmixed 179 eexplainthat -12 eexplainthe 70
eexplainuN 29 eexplainun -43 eexplainv 90 eexplainwhy -8 ego -33 egobase 89 egofrontedindirect -80
egopast -93 egoq -4 egouN 42 egoun -3 egov 41 ehighlight 16 ehighlightv 16 ehint 69 eindicate 45
eindicatepast -23 eindicateqthat -19 eindicaterightindirect -28 eindicatethat -19 eindicateun 102
eindicatev 8 einsist 51 einsistbase 13 einsistpast -22 einsistqthat -59 einsistrightindirect 44
einsistrightmixed 200 einsistthat -53 einsistuN 63 einsistun -41 einsistv 102 einvite -58 einvitepast -89
einviterightindirect -86 einvitev -52 ejoke 24 ejokepast 19 ejokerightindirect 21 ejokev -24 elament 33
emaintain -69 emaintainpast 20 emaintainrightindirect -47 emaintainuN -82 emaintainv -39 emention 28
emention- 30 ementionN 12 ementionpast 108 ementionqN 12 ementionrightindirect 43 ementionuN -26
ementionuhe 163 ementionun 28 ementionv 25 enote 44 enote- 51 enoteN 61 enotebase -12 enotefronteddirect 32
enotefrontedindirect 4 enoteing 122 enotepast 27 enoteq 97 enoteq, 63 enoteq. 181 enoteqthat 33
enoteqthe -34 enoterightindirect 29 enoterightmixed -33 enotethat 34 enotethe 34 enotethird 47 enoteuN 68
enoteuhe 46 enoteushe 18 enotev 11 eofferfrontedindirect -64 eoffering -74 eofferuN -95 eofferun 135
eofferv -27 eorder -18 eorderbase 164 eorderun -160 eorderv 43 epledge 31 epledge- 32 epledgeVcue -7
epledgebase -4 epledgen -16 epledgepast -33 epledgeqn -85 epledgeqto 62 epledgerightindirect -15
epledgerightmixed 99 epledgeuN 35 epledgeuhe 50 epledgeun -3 epledgeuwho -50 epledgev 11 epoint 26
epoint- 54 epointN 8 epointfrontedindirect -121 epointing 98 epointpast 6 epointqout 60 epointqto 6
epointrightindirect 57 epointthat 129 epointthe 134 epointthird -51 epointuN 90 epointun -59 epointv -16
epost -25 epostpast 44 epostv -25 epraise -50 epraiserightindirect -42 epredict 48 epredicting -151
epredictpast 93 epredictqthat 14 epredictrightindirect 27 epredictthat 19 epredictuN -117 epredictun 212
epredictv 12 epress -39 epressVcue 100 epressbase -9 epressqn -76 epressrightindirect -8 epressuN 30
epressun -60 epressv 18 epromise 37 epromise- -28 epromiseVcue -40 epromisebase -55 epromiseing 30
epromisepast 61 epromiseqto -49 epromiserightindirect 11 epromisethird 26 epromiseuN -6 epromiseuhe 6
epromiseun 19 epromisev 68 epropose 30 epropose- 8 eproposeG 57 eproposea -19 eproposepast -25
eproposeqG 39 eproposeqa -19 eproposerightindirect 22 eproposeuN 61 eproposeun 15 eproposev 64
eprotest -121 equestion -39 equestion- -94 equestionqA 75 equestionrightindirect 23 equestionthird 53
equestionuN 81 equestionun -38 ereadfronteddirect 147 ereadpast -26 ereadq -157 ereadrightdirect -22
ereadun 195 ereadv 111 erecall 18 erecalling 136 erecallpast -32 erecallq 142 erecallrightindirect 94
erecalluN -36 erecallv 58 erecommend -56 erefuseVcue -81 erefusepast -79 erefuseqto 10
erefuserightindirect 28 erefuseuN 52 ereiterate 28 ereiteratepast -62 ereiterateuN 129 ereiteratev 7
ereject -47 erejectrightindirect -48 eremark 34 eremarkpast 88 eremarkrightindirect -71 eremarkthird -51
eremarkuN 56 eremarkun -62 eremarkv -17 erepeat -10 erepeat- -130 erepeatn -14 erepeatpast -81
erepeatqn -14 erepeatrightindirect 51 erepeatuN 77 erepeatun -34 erepeatv 118 ereply -27
ereplyfronteddirect 195 ereplypast -67 ereplyq -34 ereplyuN 199 ereplyv -27 ereport, 57 ereport- 30
ereportN 72 ereportbase -22 ereportfrontedindirect 86 ereportfrontedmixed 27 ereportn 66 ereportpast 5
ereportq -98 ereportq, -6 ereportq. 218 ereportqn 22 ereportqon -53 ereportqthat 20
ereportrightindirect -10 ereportrightmixed 40 ereportthat 12 ereportthe -11 ereportun -14 erequest -45
erequestpast -188 erequestrightindirect -56 erequestv -116 erespond 21 erespondN 47 erespondbase 87
erespondfronteddirect 99 eresponding -85 erespondpast -37 erespondq 176 erespondqto -24
erespondrightindirect -6 erespondrightmixed 42 eresponduN 28 erespondun 15 erespondv 33 ereveal 13
erevealpast 23 erevealqthat 48 erevealrightindirect -50 erevealthat -31 erevealuN 50 erevealun 39
erevealv -26 erule -43 erulev -43 esay 25 esay# -22 esay, -28 esay- -7 esayA 94 esayG 55 esayJ -96
esayN -20 esayV -32 esayVcue -91 esaya 17 esayand -61 esayas 6 esayat 27 esaybase 28 esaybut 51
esayfronteddirect 20 esayfrontedindirect 107 esayfrontedmixed -32 esayhe -12 esayher 11 esayhis 80
esayif 43 esayin 22 esaying -22 esayis -27 esayit 24 esayn 15 esayon -111 esaypast 30 esayq 4 esayq# 65
esayq. 63 esayq: -82 esayqA -50 esayqG 15 esayqJ 5 esayqN 96 esayqV 184 esayqa -22 esayqafter 144
esayqat 42 esayqduring -60 esayqher -14 esayqhis 10 esayqin 50 esayqit 45 esayqn 60 esayqof -65 esayqon -44
esayqq -58 esayqt 62 esayqthat -13 esayqthe 15 esayqto 3 esayqwas -10 esayresumeddirect 119
esayresumedindirect 14 esayresumedmixed 43 esayrightdirect 72 esayrightindirect 15 esayrightmixed -10
esayshe -24 esaythat 16 esaythe 48 esaytheir -25 esaythey -9 esaythird 64 esaythis -22 esayu# 25 esayuD 82
esayuN 27 esayuhe 26 esayui -62 esayuit 16 esayun 46 esayushe 4 esayuthat 39 esayuthey -42 esayuwho -56
esayv 29 esaywas 69 esaywhen -3 eshoot -94 eshootpast -49 eshootv -94 eshout 7 eslam 68 eslampast 101
estate -8 estate, -47 estate- -56 estateing 87 estatepast 96 estateq 188 estateq, -64 estateqthat 41
estaterightindirect -35 estaterightmixed 63 estatethat 41 estatethird -112 estateuN -10 estateuhe 26
estateun -52 estatev -25 esuggest 29 esuggest- -11 esuggestN -26 esuggestbase -19 esuggesting 39
esuggestpast 50 esuggestqN 53 esuggestqthat -52 esuggestqthe -65 esuggestrightindirect 72
esuggestrightmixed -46 esuggestthat -52 esuggestthe -65 esuggestthird 30 esuggestuN 70 esuggestuhe -31
esuggestun -27 esuggestv 57 etell 17 etell, -158 etell- -35 etellN -14 etellbase 38 etellfronteddirect 69
etellfrontedindirect 99 etellfrontedmixed -30 etellhe 23 etelling 34 etellpast 21 etellq -24 etellqN -47
etellqa 79 etellqher -58 etellqhim -138 etellqme -18 etellqn 77 etellqthe -18 etellqthem 63
etellresumeddirect 176 etellresumedindirect 23 etellrightdirect 4 etellrightindirect -24 etellrightmixed 11
etellshe 22 etellthat 67 etellthey 8 etellthird -97 etelluN 16 etelluhe 6 etellun 23 etellushe -43
etellv 12 eterm -222 etestify -17 ethank -128 ethankv 23 ethreaten 14 ethreatenqto -66
ethreatenrightindirect -66 ethreatenv 14 etweet -17 etweet- 154 etweetfronteddirect 222 etweeting 109
etweetpast -32 etweetq 121 etweetq, 43 etweetqthat 9 etweetrightindirect 35 etweetrightmixed 68
etweetthat 15 etweetuN 39 etweetun -26 etweetv -92 eurge 5 eurgeGcue 33 eurgeVcue 24 eurgeing 33
eurgepast -18 eurgeqN 95 eurgeqn 98 eurgeqthe -16 eurgerightindirect 43 eurgeuN -76 eurgeun 22 eurgev 9
evow 65 evowVcue 15 evowpast -32 evowqto 53 evowrightindirect 38 evowrightmixed 11 evowuN -53 evowuhe -85
evowun 180 evowv 23 ewarn 62 ewarning 84 ewarnpast 3 ewarnqthat -31 ewarnrightindirect 10
ewarnrightmixed 43 ewarnthat -35 ewarnuN 50 ewarnuhe 63 ewarnv 19 ewrite -25 ewrite- 47 ewriteN 29
ewritefronteddirect 92 ewritefrontedindirect 13 ewritefrontedmixed -9 ewriteing -177 ewritepast 57
ewriteq 76 ewriteq, 51 ewriteq. 39 ewriteq: -84 ewriteqN -17 ewriteqin -80 ewriteqon 20 ewriteqthat 117
ewriteresumeddirect -73 ewriterightdirect 200 ewriterightindirect -32 ewriterightmixed 220 ewritethat 91
ewritethird 16 ewriteuN 26 ewriteuhe 16 ewriteun 28 ewriteushe -45 ewritev -33 f#according 66 f#fronted -60
f#right 20 f'right -34 f,right 4 f-right -116 fAaccording 5 fAfronted -70 fAresumed -6 fAright 4
fGcueright 16 fGright 11 fJaccording 29 fJfronted -43 fJright -7 fNfronted 12 fNresumed 118 fNright -16
fNtranscript 10 fVcueright 53 fVresumed 7 fVright -6 fafronted 20 fafterfronted -32 fandfronted -53
fandresumed 20 fandright -65 fanotherright 166 fanright -13 fanyright 51 fareright 192 faresumed -103
faright 14 fasfronted -91 fasright -67 fatfronted -93 fatright -16 fbutfronted -7 fbyright 18 fforright -72
ffromright 26 fhefronted 25 fheright 24 fherright 23 fhimright -23 fhimselfright 63 fhisright 36
fhowright -66 fiffronted -70 fifright -29 finaccording 42 finfronted -44 finright -43 fisresumed 23
fisright -45 fitfronted 86 fitright -12 fitsright 53 fnaccording 51 fnfronted 29 fnoright 83 fnresumed 86
fnright 6 fofright 32 fonfronted -123 fonright 5 fqaccording -36 fqannounced 5 fqcontinued 34 fqfar -24
fqfronted 98 fqinherited -36 fqparagraph -13 fqright -50 fqwithin -15 fshefronted -10 fsheright 15
fsomeright -54 fthatfronted -98 fthatresumed 179 fthatright 9 ftheaccording 6 fthefronted 12 ftheirright 20
fthemright 113 ftheresumed -46 ftheright -3 ftheyright 41 fthisfronted 39 fthisright 32 fthoseright -90
ftoright -13 fwasresumed -10 fwasright 76 fwereright 127 fwhatright 114 fwhenfronted -40 fwhenright -120
fwhetherright -20 fwhilefronted 11 fwhoright 18 fwhyright 68 fwithright -9 fxtranscript 36 g-# -48 g-A -26
g-J -91 g-N -14 g-a -9 g-and -5 g-in -29 g-n 21 g-q 40 g-resumed 9 g-the 16 g-transcript -9 g-x 36
gbase, -29 gbaseA 35 gbaseJ 11 gbaseN 50 gbaseV -22 gbaseVcue -64 gbasea -14 gbaseand -15 gbasefronted -20
gbasehe 21 gbasehim 7 gbasehis 113 gbaseif -64 gbasein 52 gbaseit 23 gbasen -47 gbaseon 82 gbaseq 57
gbaseresumed 76 gbaseshe -31 gbasethat 37 gbasethe 59 gbasethey 48 gbasethis 105 gbasewas -41 gbasewith -72
ging, -6 gingGcue 8 gingJ -65 gingN 63 ginga 27 gingfronted -76 ginghe 34 gingher -45 ginghim -96
ginghis -26 gingin -14 gingit -8 gingn 8 gingon 20 gingq 41 gingresumed -40 gingright -3 gingshe -20
gingthat 23 gingthe 38 gingthey 104 gpast# -17 gpast, 90 gpastA -49 gpastG -5 gpastN -27 gpastV 15
gpastVcue 26 gpasta 19 gpastafter -57 gpastan 5 gpastand -69 gpastas -39 gpastat -48 gpastbut -26
gpastby -57 gpastfor 68 gpastfronted -5 gpasthe 26 gpasther -58 gpasthim 110 gpasthis 6 gpasthow 126
gpastif 38 gpastin -106 gpastis 91 gpastit 44 gpastn 64 gpaston -152 gpastresumed -37 gpastright -28
gpastshe 56 gpastsome 33 gpastthat 21 gpastthe -19 gpasttheir 62 gpastthey 11 gpastthis 43 gpastthose 132
gpastto -10 gpastwas 65 gpastwhen -104 gpastwhile -19 gpastwith -7 gpastwould -27 gthird# -27 gthird, -42
gthirdA 126 gthirdJ 9 gthirdN -26 gthirdV 54 gthirdVcue -36 gthirda 57 gthirdand 79 gthirdbut -20
gthirdfronted -34 gthirdhe 50 gthirdhis 60 gthirdin -43 gthirdit -5 gthirdn -21 gthirdq 81
gthirdresumed -19 gthirdshe 29 gthirdthat -16 gthirdthe -67 h#_# 54 h#_n -15 h#_of -26 h,_and -159 h,_n 98
hA_# 226 hG_n 189 hGcue_N 7 hGcue_for -25 hGcue_on 83 hGcue_to -7 hJ_J 6 hJ_N 55 hJ_n 17 hJ_than -67
hN_' 33 hN_, -14 hN_A 10 hN_E -84 hN_J -25 hN_N -38 hN_V 50 hN_Vcue 45 hN_a 13 hN_and 66 hN_for -65
hN_had -106 hN_has 117 hN_is -24 hN_n 69 hN_of 70 hN_q 50 hN_was 100 hN_will 81 hN_would 200 hN_x 135
hV_n 118 hVcue_A -67 hVcue_N 14 hVcue_for 62 hVcue_him -31 hVcue_n 48 hVcue_on -60 hVcue_the -10
hVcue_to -48 ha_J 19 ha_N -18 ha_n 47 ha_q 67 han_n 35 hany_n -37 has_N 92 hat_the -63 hbut_, -92 hbut_A 78
hbut_the 145 hby_the -59 hfor_n -48 hhe_' -71 hhe_A -45 hhe_V 6 hhe_Vcue -18 hhe_had 40 hhe_has 32
hhe_is 10 hhe_will 14 hhe_would 18 hher_n 63 hher_q 4 hhim_a -99 hhim_of 79 hhis_V 100 hhis_n -8 hif_N 31
hin_N -52 hin_a -26 hin_an -52 hin_n -63 hin_the -22 hit_' 117 hit_V 95 hit_is -12 hit_q 265 hit_was 19
hit_will 29 hit_would 187 hits_n -6 hn_, 82 hn_. -96 hn_A -105 hn_N 67 hn_V -7 hn_Vcue 170 hn_and -40
hn_are 116 hn_for -54 hn_in -65 hn_n 31 hn_of 31 hn_to 35 hon_N 19 hon_the 19 hq_# 200 hq_( -76 hq_A 85
hq_G -146 hq_J 72 hq_N 41 hq_V -9 hq_a 197 hq_after 94 hq_all 125 hq_and -3 hq_as 201 hq_but 204 hq_by 88
hq_do 72 hq_for 126 hq_he 45 hq_his -88 hq_i 153 hq_if 69 hq_in 178 hq_is 21 hq_it 131 hq_my 124 hq_n -12
hq_no -79 hq_our 192 hq_she 18 hq_so 15 hq_some 144 hq_that 225 hq_the -5 hq_these 146 hq_they 18
hq_this -5 hq_to 99 hq_we 132 hq_what 191 hq_when 201 hq_while -81 hq_with 127 hq_you 64 hshe_had 230
hshe_was -33 hshe_would 83 hthat_# -126 hthat_' 274 hthat_, 48 hthat_A -12 hthat_G 129 hthat_J 8 hthat_N 23
hthat_V -125 hthat_a 153 hthat_he 53 hthat_her 206 hthat_his 34 hthat_if 63 hthat_in -28 hthat_it 27
hthat_n 10 hthat_q 110 hthat_she 80 hthat_the 56 hthat_they 129 hthe_# 30 hthe_G -27 hthe_J 30 hthe_V 50
hthe_n 13 hthe_q 28 htheir_n -23 hthey_are 32 hthey_had -5 hthey_have 14 hthey_were 90 hthey_will 17
hthey_would 4 hthis_n 29 hthose_n 49 hto_V 11 hwhen_N -30 hwith_# 122 hwith_N -31 hwith_the 17 hwould_V 62
hx_N -81 i0fronted -111 i0right 44 i1right 98 iNone0 20 ipromises0 59 irefuses0 -60 irefuses1 117
kdirectannounced 5 kdirectcontinued 34 kdirectfar -24 kdirectfronted 27 kdirectinherited -36
kdirectparagraph -13 kdirectresumed 39 kdirectright 50 kdirectwithin -15 kindirectaccording 3
kindirectas -16 kindirectfronted -39 kindirectresumed -62 kindirectright -29 kindirecttranscript 22
kmixedaccording -14 kmixedfronted -4 kmixedresumed 48 kmixedright -16 l0fronted 13 l0indirect -66
l0right -88 l1according -8 l1fronted 37 l1indirect -82 l1resumed -93 l1right 8 l1transcript -252
l2according -60 l2continued -46 l2fronted 5 l2indirect -19 l2inherited -39 l2mixed -68 l2right -14
l2transcript -22 l2within -34 l3according -17 l3continued 168 l3direct 34 l3fronted -15 l3inherited -86
l3mixed 6 l3resumed -58 l3right -11 l3transcript 118 l3within -5 l4according 52 l4announced 217 l4as 23
l4continued -9 l4direct 16 l4fronted 12 l4indirect 12 l4inherited -14 l4mixed 24 l4paragraph -41
l4resumed 25 l4right 18 l4transcript 70 l4within 30 l5according 61 l5announced -89 l5continued 73
l5direct 58 l5fronted -17 l5indirect -12 l5inherited 50 l5mixed 26 l5paragraph 58 l5resumed 169
l5transcript -26 l5within 92 l6according -5 l6announced 62 l6continued 65 l6direct 30 l6fronted -12
l6inherited 62 l6mixed 3 l6paragraph -51 l6resumed 48 l6right -55 l6transcript 35 l6within -6 o0according 7
o0right 16 o0transcript -53 o1according -5 o1as -37 o1fronted 64 o1resumed 59 o1right 14 o2according 17
o2fronted 15 o2resumed 54 o2right 33 o3according 115 o3fronted 17 o3resumed 21 o4according -9 o4fronted 26
o4resumed -59 o4right 6 o5fronted -20 o5resumed -98 o5right -15 p#past -87 p'ing -14 p'past -66 p)past 120
p,- 48 p,base 37 p,ing 31 p,past 46 p,third -37 p-past -7 pAbase 45 pAing 82 pApast 66 pAthird 9 pEbase -74
pGthird -39 pJpast -48 pN- -5 pNbase 70 pNing -74 pNpast 20 pVbase 8 pVcuethird 131 pVing 9 pVpast -84
pVthird -6 p^- -38 pandbase -31 panding -25 pandpast -27 pandthird 63 pareing 91 pbeening 39 pbeenpast -53
pbepast -185 pbutpast 87 pbying 11 pforing -132 phadpast 37 phaspast 54 phavepast 36 phepast 17
phethird -26 pining -118 pipast 73 pising -48 pispast -132 pitpast 89 pitthird 39 pnbase -35 pning -22
pnpast 59 pnthird -12 pofing 119 pqing 83 pqpast 19 pqthird 57 pshepast 4 pshethird -39 pthatpast 44
pthatthird -33 pthepast -71 ptheybase 25 ptheypast -14 ptobase -20 ptpast 58 pwaspast -226 pwerepast -244
pwhichpast 34 pwhichthird -76 pwhileing -60 pwhobase -30 pwhopast 6 pwhothird 69 pwillbase 10
pwouldbase -38 q#pastfronted -39 q#pastright -46 q,basefronted 34 q,baseresumed -3 q,baseright -9
q,ingfronted -96 q,ingresumed 68 q,ingright 10 q,pastas 33 q,pastfronted -14 q,pastresumed 6
q,pastright -93 q,thirdfronted -11 q,thirdresumed -9 q,thirdright 11 q.basefronted -86 q.pastfronted 23
q.thirdfronted 72 q:baseright -17 q:ingfronted -167 q:ingresumed 128 q:ingright 77 q:pastfronted 35
q:pastresumed 152 qAbaseright -58 qAingright -17 qApastfronted 93 qApastright 19 qAthirdright -91
qGpastfronted -45 qGpastright 10 qJbaseright 69 qJingright -49 qJpastfronted 217 qJpastright -18
qN-transcript 10 qNbaseright 58 qNingright -8 qNpastfronted 72 qNpastresumed -42 qNpastright 4
qNthirdfronted -43 qNthirdright -15 qVpastright 107 qVthirdright 35 qabaseright -82 qafterpastfronted 64
qagainstpastright -9 qaingright 54 qanpastright -43 qapastfronted -44 qapastright 61 qaspastright -57
qathirdright -62 qatpastfronted 140 qatpastright 49 qbypastfronted 59 qbypastright -25
qduringpastfronted 183 qforbaseright -5 qforingright 25 qforpastright -16 qhebaseright 63 qhepastright 31
qherbaseright 61 qheringright -30 qherpastright 10 qhethirdright 39 qhimbaseright -73 qhimingright -14
qhimpastright 20 qhisbaseright -19 qhisingright -51 qhispastfronted 73 qhispastright 24 qhisthirdright 26
qhowpastright 60 qifpastright 28 qinpastfronted 94 qinpastright 29 qinthirdfronted 57 qinthirdright -116
qitingright 13 qitpastright 81 qitthirdright -18 qmepastfronted 103 qnbasefronted -52 qnbaseright 65
qningfronted -307 qningright -17 qnpastfronted -32 qnpastright -51 qnthirdright -7 qofpastfronted -69
qofpastright 10 qonbaseright -9 qoningright 75 qonpastfronted 39 qonpastright 39 qoutingright -17
qoutpastright 122 qqbaseright 41 qqingright -77 qqthirdright -74 qshebaseright 61 qsheingright 80
qshepastright 75 qshethirdright 13 qthatbaseright -12 qthatingright 66 qthatpastright 38 qthatthirdright 32
qthebaseright -84 qtheingfronted -108 qtheingright 72 qtheirpastright 66 qthemingright 41
qthempastright -56 qthepastfronted -11 qthepastright 25 qthethirdright 116 qtheybaseright 36
qtheyingright 88 qtheypastright 12 qthispastright -66 qto-resumed 9 qtobasefronted 66 qtobaseright 59
qtoingfronted 32 qtopastfronted 40 qtopastright -47 qtothirdfronted 11 qtothirdright -56 qtpastfronted 158
qtpastright -90 qwaspastright 31 qwithbaseright 40 qwithpastfronted -67 qwithpastright -25
qwiththirdright 25 qx-transcript 36 rannounced 5 ras -18 rcontinued 35 rfar -24 rfronted -17 rinherited -27
rparagraph -13 rresumed -41 rright -35 rtranscript -9 rwithin -15 sFalse 48 sTrue -51 tTboq, -33 tTboqA 66
tTboqGcue 8 tTboqN -22 tTboqVcue 35 tTboqfronteddirect 90 tTboqfrontedindirect -48 tTboqfrontedmixed 69
tTboqhe 51 tTboqq 30 tTboqresumeddirect 195 tTboqresumedindirect -4 tTboqrightdirect -47
tTboqrightindirect -16 tTboqrightmixed -14 tTboqshe 22 tTboqthat 15 tTboqthe 58 tTboqthey 8
tTboqtrightindirect 10 tTboqtrightmixed 43 tTboqtthat -35 tTinG 57 tTina -19 tTinqrightindirect 67
tTinqtGcue 71 tTinqtVcue -39 tTinqtn -8 tTinqtrightindirect -25 tTinqtrightmixed 55 tTinqtthat 29
tTinrightindirect 22 tTiqtVcue 15 tTiqtrightindirect 38 tTiqtrightmixed 11 tTirightindirect -66 tTnqN -6
tTnqrightindirect 19 tTnqthe 62 tTntrightindirect 8 tToqtVcue 36 tTorightindirect 11 tTothat 82 tTqN 37
tTqfronteddirect 118 tTqfrontedindirect -31 tTqfrontedmixed -35 tTqin -234 tTqq 119 tTqresumeddirect -71
tTqrightdirect 45 tTqrightindirect -30 tTqrightmixed -27 tTqtN 61 tTqtfronteddirect 32
tTqtfrontedindirect 4 tTqthat 18 tTqthe 172 tTqtq 97 tTqtrightindirect 29 tTqtrightmixed -33 tTqtthat 34
tTqtthe 34 taN 45 tafrontedindirect -82 tahim 131 tan 13 tarightindirect 29 tarightmixed -37 tathe 55
tbo, 33 tboVcue 113 tbofrontedindirect 69 tboin -82 tboq -10 tborightindirect -89 tborightmixed 44
tdiqGcue 10 tdiqN 4 tdiqVcue 23 tdiqa -11 tdiqher 36 tdiqhim 127 tdiqit 41 tdiqn -40 tdiqq -45
tdiqrightdirect 7 tdiqrightindirect 7 tdiqrightmixed 14 tdiqto -13 tdiqwith -20 tdnqtN 24
tdnqtfronteddirect 76 tdnqtq 110 tdnqtrightindirect -3 tdnqtrightmixed 68 tdnqtthat 140 tdnrightindirect 41
tdnrightmixed 105 tdnthe 20 tdrightindirect -96 tdwith -39 tiVcue -53 tiqtN -18 tiqtVcue -44
tiqtrightindirect 47 tiqtthat 15 tirightindirect 18 tnJ 63 tnN -58 tna -57 tnfrontedindirect -251 tnher 54
tnhis -4 tnn -3 tnq 176 tnqt# -37 tnqt, -59 tnqtJ 56 tnqtN -44 tnqta 74 tnqtfrontedindirect 75 tnqthe -4
tnqthis -8 tnqtit 190 tnqtn -58 tnqtq 244 tnqtrightindirect 24 tnqtrightmixed 36 tnqtthat 17 tnqtthe -15
tnrightdirect 192 tnrightindirect -11 tnrightmixed -24 tnthe -19 tqA -5 tqN -57 tqas -218 tqbut -216
tqfronteddirect 100 tqfrontedindirect 12 tqq 49 tqresumeddirect 57 tqrightdirect 106 tqrightindirect -75
tqrightmixed -73 tqt# 29 tqt- 23 tqtA -36 tqtG 68 tqtJ 30 tqtN 38 tqtV 45 tqtVcue -27 tqta -73 tqtafter -20
tqtan -7 tqtand 10 tqtas -36 tqtasindirect -60 tqtat 6 tqtbecause 18 tqtbut 30 tqtby 51 tqtfor 26
tqtfronteddirect -6 tqtfrontedmixed 20 tqther 69 tqthis -38 tqthow 61 tqtif 120 tqtin 31 tqtis 44 tqtit -35
tqtn 44 tqton -40 tqtq 13 tqtresumeddirect 22 tqtresumedindirect 69 tqtresumedmixed -29 tqtrightdirect 33
tqtrightindirect 14 tqtrightmixed 43 tqtshe -10 tqtsome 150 tqtthat 11 tqttheir -7 tqtthey 32 tqtthis -53
tqtthose 78 tqtto 14 tqtwas -64 tqtwhen -27 tqtwhy 18 tqtwith -56 u#indirect -43 u#mixed -34 uDindirect -23
uDright 23 uEindirect 38 uEright -54 uGindirect -75 uGright -12 uJindirect 19 uJright 70 uNaccording 47
uNas 10 uNdirect 52 uNmixed 14 uNresumed -75 uNright 11 uNtranscript -5 uhedirect 16 uhemixed 21
uheresumed 44 uheright 43 uifronted -43 uiindirect -10 uiright 10 uitdirect 99 uitfronted 22
uitindirect -63 uitmixed 237 unaccording 70 unas 24 undirect 73 unfronted -16 unindirect -13 unresumed 71
unsaccording -17 unsdirect -41 unsfronted 12 unsindirect 20 unsmixed -40 unsresumed 5 unsright -30
ushedirect -42 ushefronted 28 usheindirect 53 ushemixed 14 usheresumed -4 usheright 4 uthatdirect -60
uthatindirect 7 uthatmixed 38 uthatright 5 utheyfronted 62 utheyindirect 14 utheyresumed 35 utheyright 34
uweindirect -17 uweright -35 uwhichfronted -59 uwhichindirect -61 uwhichright 25 uwhofronted -17
uwhoindirect -5 uwhomixed -31 uwhoright 20 uyouindirect -6 uyouright -69 v-accordingindirect 66
v-continueddirect 76 v-fronteddirect 195 v-frontedindirect -12 v-frontedmixed -73 v-inheriteddirect -66
v-resumeddirect 5 v-resumedindirect -86 v-rightdirect 54 v-rightindirect -32 v-rightmixed 12
v-transcriptindirect 18 v-withindirect -51 vvaccordingindirect 6 vvaccordingmixed -14 vvannounceddirect -33
vvasindirect -48 vvcontinueddirect 35 vvfardirect -24 vvfronteddirect 8 vvfrontedindirect -32
vvfrontedmixed 17 vvinheriteddirect -25 vvparagraphdirect 11 vvresumeddirect 49 vvresumedindirect -13
vvresumedmixed 52 vvrightdirect 19 vvrightindirect -17 vvrightmixed -12 vvtranscriptindirect 21
vvwithindirect 41 waccording- 5 waccordingresumed 9 wasidebase 9 wasidefronted 5 wasidepast 10
winfinitivebase -20 winfinitivefronted -216 winfinitiveright 22 wleftas 68 wleftbase 26 wleftfronted 9
wlefting -48 wleftresumed 13 wleftright -8 wleftthird 17 wmainfronted -71 wmainpast -58 wmainright -19
wmainthird -51 wname- -3 wnametranscript -3 wrelativebase 68 wrelativefronted -40 wrelativeing 28
wrelativepast -57 wrelativeresumed -174 wrelativeright 13 wrelativethird -35 wrightpast 31 wrightthird -81
wsharedbase -31 wsharedfronted -79 wshareding -15 wsharedpast 20 wsharedresumed -75 wsharedright -13
wsharedthird -32 wtranscript- 18 wtranscripttranscript 18 x'2 -251 x'3 46 x'inherited -48 x'within -180
x,2 -90 x,3 -39 x,4 76 x,5 40 x,according -31 x,as 102 x,inherited 79 x,resumed -38 x,right 18 x,within 26
x-3 20 x-4 118 x-within -74 x:4 4 x:5 -46 x:6 13 x:announced 167 x:resumed 35 x:right 28 x:transcript -9
x:within 82 xAright 6 xGcueright 8 xNinherited 140 xNright 33 xNwithin -79 xV2 -64 xVcueright -17
xVwithin 3 x^2 122 x^3 21 x^4 42 x^5 43 x^6 40 x^according 20 x^announced -113 x^as -45 x^continued 32
x^far -24 x^fronted -17 x^inherited 138 x^paragraph -23 x^within 93 xa2 -27 xagainstright 58
xandinherited 49 xandright 30 xbyright 97 xforright 28 xhadright 54 xhasright -84 xhaveright 47
xhimright -18 xiright -9 xisright 12 xn2 -14 xn3 -74 xninherited -32 xnright -53 xnwithin -28 xof2 58
xof3 -93 xofinherited -95 xofright 82 xofwithin 7 xon2 -222 xonwithin -151 xsheright 12 xthe2 -123
xthewithin -191 xtoright -57 xtright 31 xwasright 34 xwhoright -34 xwithright -3 xx2 -122 xxwithin -168
y#fronted -34 y$2 36 y$3 -14 y$4 28 y$5 4 y$6 93 y$according 130 y$announced 83 y$continued 34 y$far -24
y$inherited 6 y$paragraph -32 y$resumed 68 y$right 88 y$transcript -4 y,according 9 y,as -29 y,fronted 7
y,resumed -95 y,right -68 y-fronted -30 y-right -54 y.according 94 y.as 175 y.resumed 112 y.right 40
y:right -38 y;right 74 yGcuefronted 141 yGcueright -84 yJfronted 153 yN2 -277 yNfronted 13 yNwithin 150
yVcuewithin 132 yafronted -51 yand2 -11 yandinherited 45 yandright -26 yandwithin -9 ybutright -26
yby4 -182 ybywithin -236 ycaccording 15 yhefronted -23 yitfronted 81 yn2 36 ynfronted -22 yninherited -244
ynwithin -53 yqwithin -121 yshefronted 8 ythefronted -4 ythewithin 122 ywhenright 28 yx2 32 yxwithin 58
zFalseFalseFalse2 -93 zFalseFalseFalse3 -70 zFalseFalseFalse4 8 zFalseFalseFalse5 31 zFalseFalseFalse6 77
zFalseFalseTrue3 134 zFalseFalseTrue4 6 zFalseFalseTrue5 -4 zFalseFalseTrue6 59 zFalseTrueFalse2 58
zFalseTrueFalse3 20 zFalseTrueFalse4 -51 zFalseTrueFalse5 252 zFalseTrueFalse6 190 zTrueFalseFalse2 -14
zTrueFalseFalse4 68 zTrueFalseFalse5 24 zTrueFalseFalse6 7
"""
