"""Learned weights: whether a candidate is a statement.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
N -32 a(right 93 a,fronted 33 a,resumed 21 a,right 46 a-fronted 25 a-right 43 a:right 15 a;right 29
aEright 39 aGcueright -79 aGright -7 aNright -85 aVcuefronted 20 aVcueright -7 aVright 24 a^fronted -115
a^resumed 187 a^right 44 a^transcript 54 aafterright 42 aalthoughright 155 aandright 8 aasas 8 aasright -31
aatright 144 abecauseright -31 abutright 48 abyright 56 ainright 55 alikeright 25 anright -61 aofright 14
aonright 7 aqfronted -16 aqresumed -124 aqright -39 athanright -75 athatright -12 athoughright 10
atoaccording 35 atoright 96 awhatright -81 awhenright 74 awhereright 42 awhichright -9 awhileright 39
awithright 62 axright 22 ayetright 58 b -28 c#Nvright -28 c#nvright 144 c,Nvright -29 c,hevright -92
c,nvright -16 cANvaccording -71 cANvfronted 43 cAnvaccording 262 cAnvfronted 84 cGNvright -47
cGcueNvright 12 cJNvright 75 cJnvright 42 cNN-right 95 cNN-transcript 3 cNNvaccording 16 cNNvfronted 95
cNNvright 35 cNNvtranscript 13 cNhe-right 25 cNhevfronted -137 cNhevright 178 cNn-right 30
cNnvaccording -28 cNnvfronted -32 cNnvright -20 cNwhovright -4 cVcueNvright 26 cVcuehevright 50
cVcueitvright -77 cVcueivright 10 cVcuethatvright -26 cVcuewhovright 5 cVnvright 102 caN-right -77
caNvright -11 cafterNvfronted 46 cahevright 219 can-right 114 candnvright -8 canvright -85 casNvfronted -57
cbutNvfronted -41 cbuthevfronted -59 cbutnvfronted -9 cheNvright 24 chehevfronted -29 chehevright 35
chenvright 70 cherNvright -77 chewhovright -34 chimN-right 16 chisN-right 94 chisNvright 22 chishe-right 96
chishevright 32 chisn-right 6 chisnvright 94 chowNvright 74 cifNvfronted -8 cinN-fronted -81
cinNvfronted 76 cinNvright 56 cinnvaccording 45 cinnvfronted 66 citN-right -65 citNvright 31
cithevright -26 citn-right 5 citnvright 29 cnN-right 48 cnNvfronted 159 cnNvright -12 cnhe-right 20
cnhevright -46 cnn-right 73 cnnvright 50 cnshevright -140 cnwhovright -4 conNvright 91 cqN-fronted 19
cqN-resumed -15 cqN-right 26 cqNvaccording 92 cqNvfronted 5 cqNvresumed 51 cqhe-fronted 165 cqhe-right 81
cqhevfronted 26 cqhevresumed 60 cqhevright 9 cqitvfronted 58 cqn-fronted 126 cqn-right -43 cqnvaccording 37
cqnvfronted 100 cqnvresumed -28 cqnvright -53 cqshe-fronted 122 cqshevfronted 74 cqshevresumed 158
cqshevright 76 csheNvright -27 cshenvright 116 csheshevright -57 cthatN-right -118 cthatNvright 41
cthathevright -21 cthatnvright 33 cthatshevright 137 cthattheyvright 16 cthatwhovright -75 ctheN-fronted 67
ctheN-right -7 ctheNvaccording -12 ctheNvfronted 12 ctheNvright 110 cthehe-right -35 cthehevfronted 52
cthehevright -44 cthen-right -69 cthenvaccording 21 cthenvfronted -118 cthenvright 64 ctheshevright 228
cthewhovright -6 cthey#vright 121 ctheynvright -30 ctheywhovright 101 cwhenNvfronted 84 cwithn-right -173
cwithnvright 123 cxNvtranscript 69 d0left 16 d0name -16 d0relative 57 d1infinitive 9 d1left 16 d1main -39
d1relative -11 d1shared -44 d2infinitive -4 d2left -4 d2main -55 d2relative -130 d2right -93 d2shared 53
d3according 19 d3aside 26 d3infinitive 130 d3left 4 d3main -7 d3right 21 d3shared -52 d4according -22
d4aside -90 d4infinitive -21 d4left -37 d4main -49 d4right 67 d4shared -10 d5according 9 d5aside -5
d5infinitive 30 d5main 80 d5right 108 d5shared 27 d6according 62 d6aside 191 d6infinitive -20 d6left -47
d6right 193 d6shared -7 d7according -10 d7aside -12 d7infinitive -15 d7left -30 d7main -98 d7right -12
d7shared 15 d8according 242 d8aside 54 d8infinitive -35 d8left -75 d8main 13 d8shared -17 e: -7 e:- -8
e:A 20 e:N 15 e:qA 20 e:qN 15 e:qx 34 e:transcriptindirect 32 e:v -37 e:x 34 eaccording# 56 eaccording- -3
eaccordingA -19 eaccordingN 4 eaccordinga 22 eaccordingaccordingindirect 4 eaccordingaccordingmixed -19
eaccordingin 39 eaccordingn 122 eaccordingq -15 eaccordingresumedindirect -54 eaccordingthe 34
eaccordingun 20 eaccuse 35 eaccuse- 39 eaccuseN 25 eaccusehim 65 eaccuseing 133 eaccusepast -9 eaccuseqN 72
eaccuseqhim 65 eaccuseqthe -4 eaccuserightindirect 14 eaccuserightmixed 121 eaccusethe 49 eaccuseuN 225
eaccuseuhe 170 eaccuseun -34 eaccusev 22 eacknowledge- 61 eacknowledgebase 40 eacknowledgepast 20
eacknowledgeqthat -30 eacknowledgerightindirect 12 eacknowledgerightmixed -12 eacknowledgethat -7
eacknowledgeuN 65 eacknowledgeuhe -42 eacknowledgev -14 eadd -15 eadd- -127 eaddN -66 eaddbase -83
eaddfronteddirect -37 eaddfrontedindirect 98 eaddfrontedmixed 196 eadding 33 eaddn 36 eaddpast 54 eaddq -27
eaddq, 63 eaddq. 102 eaddq: 106 eaddqthat -5 eaddqto -173 eaddresumeddirect -24 eaddrightdirect -52
eaddrightindirect -64 eaddrightmixed 8 eaddthat 15 eaddthird -23 eadduN 34 eadduhe 15 eaddun -27
eaddushe 65 eaddv 31 eadmit 36 eadmitpast -128 eadmitqthat 55 eadmitrightindirect -18 eadmitthat 103
eadmituN 16 eadmitun -31 eadmitv 47 eadvise -59 eadviseqN 32 eadviserightindirect -32 eadvisev -29
eadvocate -38 eadvocaterightindirect -49 eagree 15 eagree- 11 eagreeVcue 12 eagreebase -29 eagreepast -26
eagreeqthat -9 eagreeqto -37 eagreeqwith 8 eagreerightindirect 58 eagreerightmixed -59 eagreethat 33
eagreethird 181 eagreeuN 25 eagreeun 59 eagreev -42 eallege 23 eallegeing -97 eallegen 4 eallegepast -20
eallegeqn 4 eallegeqthat 236 eallegerightindirect 24 eallegethat 12 eallegeuN -72 eallegeun 71 eallegev 10
eannounce 44 eannounce- 80 eannouncebase -112 eannouncehis -19 eannounceing -43 eannouncepast 63
eannounceqhis -19 eannounceqthat -105 eannounceqthe 26 eannouncerightindirect 33 eannouncethat -27
eannouncethe -59 eannounceuN -28 eannounceuhe -94 eannounceun -22 eannouncev 19 eanswer -97 eargue 46
eargue- 43 earguebase 143 earguefrontedindirect -55 eargueing 7 earguepast 35 eargueq, 129 eargueqthat -59
earguerightindirect 68 earguerightmixed 77 earguethat -51 earguethe -75 eargueuN 36 eargueuhe -96
eargueun -5 earguev 46 eask -18 easkGcue 41 easkVcue 45 easkbase 43 easkfronteddirect 230 easking 61
easkpast -5 easkq 21 easkq, -19 easkqA -92 easkqN -21 easkqfor 15 easkqhim 11 easkqn 36
easkrightindirect 37 easkrightmixed 24 easkthird -142 easkuN -27 easkuhe -135 easkun 59 eassert 12
eassertpast -3 eassertqthat 38 eassertrightindirect 61 eassertthat 38 eassertuN 63 eassertv -22 eassure -23
eassurev -23 ebegin -54 ebeginfrontedindirect 44 ebeginpast -87 ebeginuN -219 eblame 15 eblame- -10
eblamebase 51 eblamepast -131 eblamerightindirect 116 eblameuN 15 eblamev 40 eblast -9 eblast- 71
eblastpast 134 eblastrightindirect 30 eblastuN 6 eblastv -109 eboast 48 eboastpast 9 eboastrightindirect -9
ecall 20 ecall- 53 ecallGcue 41 ecallN -8 ecallVcue 21 ecalla -16 ecallbase 69 ecallfrontedindirect -181
ecallher 4 ecallhim 92 ecalling 8 ecallit 27 ecallpast -26 ecallq -19 ecallqN -18 ecallqa -16 ecallqfor 25
ecallqher 3 ecallqhim 92 ecallqit 27 ecallqon 27 ecallqq -31 ecallrightdirect -6 ecallrightmixed 16
ecallthe -3 ecallthird 40 ecalluhe 6 ecallun -80 ecallushe -33 ecalluwho 91 ecallv -25 ecaution 42
ecautionVcue 34 ecautionv 42 echallenge -25 echallengebase -22 echallengeing -66 echallengeqN 26
echallengerightindirect -90 echallengeun 57 echallengev 72 echant -31 echantun -25 ecite 67 ecite- 32
eciteN 70 ecitea 7 eciteing 125 eciten 31 ecitepast -51 eciteqn 31 eciteqthe 99 eciterightindirect 70
ecitethe -36 eciteuN 39 eciteuhe 224 eciteun -28 ecitev 54 eclaim 14 eclaim- 49 eclaimbase 95 eclaiming -92
eclaimn -12 eclaimpast 74 eclaimqn -12 eclaimqthat 7 eclaimqthe -136 eclaimrightindirect 36
eclaimrightmixed 20 eclaimthat -28 eclaimthird 21 eclaimuN 6 eclaimun 46 eclaimv -17 ecommentbase -16
ecommentrightindirect 11 ecommentthird -213 ecommentuN 9 ecommentun 90 ecompare 20 ecompareVcue 4
ecomparepast 17 ecompareqto -34 ecompareqwith -54 ecomparerightindirect 3 ecompareuN 54 ecompareun -94
ecomparev 30 ecomparewith -54 ecomplainpast 206 ecomplainrightindirect -30 ecomplainthat 28 ecomplainuN 184
ecomplainv -25 econcede -16 econcedepast 27 econcederightindirect 35 econcedethat 91 econcedev -16
econclude 49 econcludefronteddirect 49 econcludepast 125 econcludeq 82 econcludeq, 7 econcludeq. 132
econcludeqthat -64 econcluderightindirect 7 econcluderightmixed -22 econcludethat -61 econcludeuN 203
econcludeun 46 econcludev 49 econfirm -19 econfirm- -4 econfirmpast -6 econfirmrightindirect -26
econfirmuN 152 econfirmun -61 econtinue -43 econtinuefronteddirect -10 econtinuefrontedindirect -142
econtinuepast -36 econtinueq 44 econtinueq, -3 econtinueq. -81 econtinueqto 67 econtinuerightdirect -60
econtinuethird 34 econtinueuN -118 econtinueuhe 175 econtinueun 119 econtinueushe -23 econtinuev -7
ecriticize -24 ecriticize- -15 ecriticizepast -9 ecriticizerightindirect -34 ecriticizeuN -171 edeclare- 40
edeclareN 16 edeclarefronteddirect 57 edeclareing -26 edeclarepast -57 edeclareq 146 edeclareqN -55
edeclareqthat 128 edeclarerightindirect 21 edeclarerightmixed 55 edeclarethat 160 edeclareuN 76
edeclareuhe -59 edeclareun 34 edeclarev -24 edeclineVcue -5 edeclinepast 100 edeclineqto -5
edeclinerightindirect 26 edeclineuN 75 edeclineun -9 edefend -54 edefend- -52 edefendbase 58
edefendrightindirect -47 edefenduN -19 edefendv -33 edemand 21 edemandrightindirect 41 edemandun -10
edemandv 42 edenounce -139 edeny -11 edeny- -23 edenypast 37 edenyrightindirect -9 edenyuN 26 edenyun 148
edenyv -19 edescribe 8 edescribe- 81 edescribebase -6 edescribeing 125 edescribepast -34 edescribeqthe -8
edescriberightindirect 39 edescriberightmixed 94 edescribethe -8 edescribeuN -24 edescribeun 77
edescribev -87 edetail -42 edetail- 29 edetailun -19 edetailv -182 edisclose -32 eemphasize 9 eemphasizev 9
eencourage -31 eencouragerightindirect -7 eestimate 5 eestimatepast 20 eestimateqthat -20
eestimaterightindirect 49 eestimatethat -17 eestimateuN -12 eestimatev -8 eexplain 8 eexplain- -78
eexplainbase 39 eexplainfronteddirect 112 eexplaining -11 eexplainpast 89 eexplainq -23 eexplainq, 92
eexplainqthe 50 eexplainqwhy 5 eexplainrightindirect 10 eexplainrightmixed 178 eexplainthat 9
eexplainthe 88 eexplainuN 32 eexplainun -57 eexplainv 59 eexplainwhy 10 ego -35 egofrontedindirect -61
egopast -76 egoq -37 egouN 47 egoun 11 egov 36 ehighlight 21 ehighlightv 21 ehint 18 eindicate 68
eindicatepast -15 eindicateqthat -19 eindicaterightindirect -27 eindicatethat -19 eindicateuN -36
eindicateun 123 einsist 52 einsistbase 7 einsistpast -30 einsistqthat -51 einsistrightindirect 38
einsistrightmixed 229 einsistthat -48 einsistuN 59 einsistun -44 einsistv 89 einvite -67 einvitepast -80
einviterightindirect -69 einvitev -64 ejoke 27 ejokepast 32 ejokev -33 emaintain -85 emaintainpast 43
emaintainrightindirect -40 emaintainuN -78 emaintainv -29 emention 22 emention- 73 ementionN 5
ementionpast 69 ementionqN 5 ementionrightindirect 35 ementionuN 33 ementionuhe 238 ementionv -43 emock -91
enote 42 enote- 84 enoteN 79 enotebase -14 enotefronteddirect 41 enotefrontedindirect -14 enoteing 95
enotepast 30 enoteq 79 enoteq, 64 enoteq. 171 enoteqthat 28 enoteqthe -40 enoterightindirect 25
enoterightmixed -36 enotethat 31 enotethe 26 enotethird 37 enoteuN 43 enoteuhe 66 enoteun -15 enoteushe -29
enotev 23 eoffer -16 eofferfrontedindirect -55 eoffering -68 eofferpast 3 eofferuN -87 eofferun 130
eofferv -52 eorder 4 eorderun -178 eorderv 111 epledge 44 epledge- -13 epledgen -25 epledgepast -35
epledgeqn -109 epledgeqto 82 epledgerightindirect -7 epledgerightmixed 79 epledgeuN 10 epledgeuhe 49
epledgeun 22 epledgeuwho -68 epledgev 41 epoint 23 epoint- 36 epointN 41 epointfrontedindirect -140
epointing 158 epointqout 59 epointrightindirect 74 epointthat 218 epointthe 115 epointthird -62 epointuN 94
epointun -40 epost 3 epostpast 44 epostv 3 epraise -8 epraiserightindirect -39 epraiseuN -193 epredict 63
epredicting -161 epredictpast 88 epredictqthat 21 epredictrightindirect 27 epredictthat 22 epredictuN -135
epredictun 205 epredictv 15 epromise 60 epromise- 4 epromiseVcue -31 epromisepast 58 epromiserightmixed 24
epromisethird 57 epromiseuhe 15 epromiseun 41 epromisev 58 epropose 26 epropose- -10 eproposeG 54
eproposea -28 eproposen 13 eproposepast -9 eproposeqG 37 eproposeqa -28 eproposeqn 13
eproposerightindirect 13 eproposeuN 64 eproposeun 20 eproposev 61 eprotest -209 equestion -80
equestionrightindirect 51 equestionthird 55 equestionv 17 eread -19 ereadfronteddirect 187 ereadpast -69
ereadq -162 ereadrightdirect 8 ereadun 216 ereadv 100 erecalling 152 erecallpast -33 erecallq 143
erecallrightindirect 107 erecallv 49 erecommend -31 erefuse -10 erefuseVcue -66 erefusepast -76
erefuserightindirect 23 erefuseuN 47 erefusev -10 ereiterate 51 ereiteratepast -48
ereiteraterightindirect 4 ereiterateuN 113 ereiteratev -11 ereject -64 erejectrightindirect -67 eremark 23
eremarkpast 100 eremarkrightindirect -50 eremarkthird -96 eremarkuN 33 erepeat -4 erepeat- -103 erepeatn 11
erepeatpast -94 erepeatqn 11 erepeatrightindirect 22 erepeatuN 139 erepeatv 107 ereply -37
ereplyfronteddirect 180 ereplypast -79 ereplyq 15 ereplyuN 175 ereplyv -45 ereport, 30 ereport- 5
ereportN 78 ereportbase -14 ereportfrontedindirect 58 ereportfrontedmixed 26 ereporting -23 ereportn 59
ereportpast 9 ereportq -98 ereportq. 208 ereportqn 20 ereportqon -76 ereportqthat 11
ereportrightindirect 17 ereportrightmixed -47 ereportthat 12 ereportthe -48 ereportthird 13 ereportun -8
ereportv 3 erequest -82 erequestpast -227 erequestrightindirect -74 erespond 16 erespond- 7 erespondN 102
erespondbase 25 erespondfronteddirect 98 eresponding -108 erespondpast -20 erespondq 171 erespondqto -27
erespondrightindirect -10 erespondrightmixed 24 eresponduN 42 erespondun -10 erespondv 11 ereveal 39
erevealpast 34 erevealrightindirect -29 erevealthat -98 erevealuN 53 erevealun 62 erevealv 40 erule -54
erulev -54 esay 23 esay# -48 esay, -44 esay- -21 esayA 89 esayG 8 esayJ -69 esayN -36 esayV -15
esayVcue -54 esaya -10 esayand -43 esayas 10 esayat 36 esaybase 11 esaybut 42 esayfronteddirect 25
esayfrontedindirect 103 esayfrontedmixed -24 esayhe 12 esayher 9 esayhis 100 esayif 7 esayin 21 esaying -34
esayis 3 esayit 23 esayn 23 esayon -113 esaypast 29 esayq 11 esayq# 71 esayq, 21 esayq. 60 esayq: -62
esayqA -46 esayqG 40 esayqJ -3 esayqN 86 esayqa -23 esayqafter 154 esayqat 52 esayqduring -53 esayqhe 20
esayqher -23 esayqhis 23 esayqin 61 esayqit 26 esayqn 83 esayqof -90 esayqon -54 esayqq -57 esayqshe 28
esayqt 48 esayqthat -7 esayqthe -7 esayqthey -19 esayqto 178 esayqwas -4 esayresumeddirect 64
esayresumedindirect 14 esayresumedmixed -9 esayrightdirect 64 esayrightindirect 14 esayrightmixed 3
esayshe -21 esaythat 27 esaythe 60 esaytheir 6 esaythey -29 esaythird 77 esaythis 48 esayu# 48 esayuD 98
esayuN 27 esayuhe 47 esayui -66 esayuit 85 esayun 55 esayushe 17 esayuthat 14 esayuthey -19 esayuwho -14
esayv 29 esaywhen -17 eshoot -124 eshootpast 12 eshootv -124 eshout 19 eslam 54 eslampast 79 estate -24
estate, -52 estate- -78 estateing 104 estatepast 92 estateq 171 estateq, -56 estateqthat 70
estaterightindirect -49 estaterightmixed 105 estatethat -9 estatethird -100 estateuN 10 estateun -79
estatev -8 esuggest- -12 esuggestN -5 esuggestbase -43 esuggesting 37 esuggestpast 41 esuggestqN 88
esuggestqthat -37 esuggestqthe -47 esuggestrightindirect 51 esuggestrightmixed -67 esuggestthat -22
esuggestthe -47 esuggestthird -4 esuggestuN 69 esuggestuhe 43 esuggestun 18 esuggestv 32 etell 15
etell, -145 etell- -35 etellbase 40 etellfronteddirect 62 etellfrontedindirect 128 etellfrontedmixed -29
etellhe 62 etelling -12 etellpast 41 etellq -10 etellqN -55 etellqa 39 etellqher -30 etellqhim -138
etellqme -39 etellqn 101 etellqthe -29 etellqthem 85 etellresumeddirect 166 etellresumedindirect 9
etellrightdirect 33 etellrightindirect -38 etellrightmixed -9 etellshe 34 etellthat 48 etellthey -3
etellthird -78 etelluN 36 etelluhe 8 etellun 28 etellushe -18 etellv 35 etestify -40 ethank -151 ethankv 14
ethreaten 35 ethreatenqto -61 ethreatenrightindirect -61 ethreatenv 35 etweet -29 etweet- 139
etweetfronteddirect 227 etweeting 145 etweetpast -10 etweetq 117 etweetq, 51 etweetqthat 21
etweetrightindirect 17 etweetrightmixed 62 etweetthat 29 etweetuN 32 etweetun -66 etweetv -103 eurge 8
eurgeGcue 35 eurgeVcue 41 eurgeing 35 eurgeqN 95 eurgeqn 85 eurgeqthe -27 eurgerightindirect 32 eurgeuN -74
eurgeun 26 eurgev 12 evow 99 evowpast -27 evowrightindirect 74 evowrightmixed 11 evowuN -26 evowuhe -78
evowun 188 evowv 63 ewarn 70 ewarning 72 ewarnpast 9 ewarnqthat -70 ewarnrightindirect 19
ewarnrightmixed 177 ewarnthat -32 ewarnuN 84 ewarnuhe 39 ewarnun -18 ewrite 5 ewrite- 66 ewriteN -27
ewritefronteddirect 105 ewritefrontedindirect 26 ewriteing -156 ewritepast 53 ewriteq 44 ewriteq, 48
ewriteq. 29 ewriteq: -85 ewriteqN -16 ewriteqin -116 ewriteqon 28 ewriteqthat 109 ewriteresumeddirect -82
ewriterightdirect 128 ewriterightindirect -30 ewriterightmixed 285 ewritethat 69 ewritethird 34 ewriteuN 20
ewriteuhe 19 ewriteun 43 ewriteushe -60 ewritev -49 f#according 88 f#right 30 f'right -59 f,right 12
f-right -87 fAaccording 14 fAfronted -82 fAresumed -24 fAright -24 fAtranscript 20 fGcueright 17
fGfronted -100 fGright 29 fJfronted -41 fJright 6 fNaccording 10 fNfronted 20 fNresumed 82 fNright -15
fNtranscript 15 fVcueresumed -28 fVcueright 44 fVresumed -5 fVright 30 fafronted 37 fafterfronted -34
fandfronted -72 fandresumed 39 fandright -51 fanright -29 fanyright 90 fareright 104 faresumed -128
faright 30 fasfronted -93 fasright -110 fatfronted -58 fatright -62 fbutfronted -19 fbyright 21
fforright -63 fhefronted 23 fheright 18 fherright 69 fhimright -18 fhimselfright 7 fhisright 29
fhowright -87 fiffronted -79 fifright -53 finaccording 39 finfronted -49 finright -46 fisresumed 3
fisright 65 fitfronted 75 fitright -4 fitsright 52 fnaccording 95 fnfronted 83 fnoright 96 fnresumed 40
fnright -23 fonfronted -114 fonright 16 fqaccording -31 fqannounced 13 fqcontinued 37 fqfronted 95
fqinherited -25 fqparagraph -26 fqresumed 15 fqright -55 fshefronted 15 fsheright 25 fsomeright -107
fthatfronted -83 fthatresumed 231 fthatright 28 ftheaccording -6 fthefronted 6 ftheirright 25 fthemright 84
ftheresumed -105 ftheright 21 ftheyright 61 fthisfronted 57 fthisright 35 fthoseright -92 fwasresumed 23
fwasright 52 fwhatright 58 fwhenfronted -27 fwhilefronted 48 fwhoright 30 fwhyright 43 fwithright -17
fxtranscript 34 g-# -67 g-A 7 g-J -32 g-N -7 g-a -30 g-and -63 g-in -32 g-n -42 g-q 32 g-the 14
g-transcript -7 g-x 34 gbase, -33 gbaseA 6 gbaseJ 20 gbaseN 81 gbaseVcue -43 gbasea 8 gbaseand -32
gbasefronted -16 gbasehe -4 gbasehis 69 gbasein 26 gbaseit 17 gbasen -44 gbaseon 94 gbaseq 31
gbaseresumed 111 gbaseright 8 gbaseshe -34 gbasethat 25 gbasethe 55 gbasethey 44 ging, -10 gingGcue 9
gingN 18 ginga 53 gingfronted -68 ginghe 4 gingher -31 ginghim -92 ginghis -16 gingin -50 gingit -25
gingn 24 gingon 23 gingq 60 gingresumed -82 gingright -4 gingshe -25 gingthat 26 gingthe 36 gingthey 103
gpast# -10 gpast, 54 gpastA -67 gpastG -15 gpastJ -8 gpastN -20 gpastV 25 gpastVcue 14 gpasta -11
gpastafter -59 gpastan 32 gpastand -52 gpastas -22 gpastat -82 gpastbut -21 gpastby -20 gpastfor 84
gpastfronted 18 gpasthe 4 gpasther -48 gpasthim 60 gpasthis -17 gpasthow 107 gpastif 73 gpastin -92
gpastis 44 gpastit 68 gpastn 41 gpaston -158 gpastq 13 gpastresumed -31 gpastright -14 gpastshe 19
gpastsome 44 gpastthat 24 gpastthe -26 gpasttheir 68 gpastthey -6 gpastthis -21 gpastthose 124 gpastto -23
gpastwas 75 gpastwhen -101 gpastwhile -22 gpastwith -15 gpastwould -53 gthird, -38 gthirdJ -27 gthirdV 73
gthirda 68 gthirdand 81 gthirdbut -32 gthirdfronted -24 gthirdhis 115 gthirdin -21 gthirdit -4 gthirdn -22
gthirdq 116 gthirdresumed -10 gthirdright -4 gthirdshe 24 gthirdthat -9 gthirdthe -38 h#_n -40 h#_of -30
h,_A -61 h,_N 30 hA_# 99 hA_, 30 hG_n 169 hGcue_N 9 hGcue_for -3 hGcue_on 66 hGcue_the 47 hGcue_to 60
hJ_N 60 hJ_n 48 hJ_than -48 hN_' 6 hN_, -71 hN_A 32 hN_E -122 hN_N -31 hN_V 24 hN_Vcue 25 hN_a 76 hN_and 77
hN_for -99 hN_had -98 hN_has 117 hN_is -12 hN_n 37 hN_of 74 hN_q 81 hN_was 76 hN_will 64 hN_would 156
hV_n 95 hVcue_A -71 hVcue_for 62 hVcue_n 57 hVcue_on -25 hVcue_the -27 hVcue_to -78 hVcue_whether -63
ha_J 15 ha_N -13 ha_n 70 ha_q 86 han_n 9 hany_n -21 has_N 74 hat_the -66 hbut_, -105 hbut_A 32 hbut_the 127
hfor_n -82 hhe_' -55 hhe_A -44 hhe_V 57 hhe_Vcue -30 hhe_had -8 hhe_has -22 hhe_is 10 hhe_was -18
hhe_will -20 hhe_would 57 hher_n 48 hher_q 35 hhim_a -98 hhim_of 65 hhis_J -38 hhis_n 26 hif_N 64 hin_N -54
hin_a -40 hin_an -74 hin_n -26 hin_the -30 hit_' 111 hit_V 89 hit_q 245 hit_was 26 hit_will 129
hit_would 211 hits_n 13 hn_, -24 hn_. -246 hn_A -137 hn_V -17 hn_and -62 hn_are 112 hn_for -49 hn_in -82
hn_n 31 hn_to 17 hon_N -11 hq_# 213 hq_( -70 hq_A 26 hq_G -114 hq_J 75 hq_N 28 hq_V -4 hq_a 172 hq_after 93
hq_all 133 hq_and 7 hq_as 191 hq_but 154 hq_by 110 hq_do 140 hq_for 198 hq_he 51 hq_his -96 hq_i 129
hq_if 83 hq_in 216 hq_is 224 hq_it 140 hq_my 134 hq_n 3 hq_no -84 hq_our 185 hq_she 7 hq_so -26 hq_some 144
hq_that 213 hq_the -12 hq_these 97 hq_they -3 hq_this -14 hq_to 99 hq_we 124 hq_what 179 hq_when 202
hq_while -119 hq_with 137 hq_you 72 hshe_V -32 hshe_had 260 hshe_was -26 hshe_would 52 hthat_# -124
hthat_, 41 hthat_A 31 hthat_G 135 hthat_J 31 hthat_N 31 hthat_V -125 hthat_a 154 hthat_he 37 hthat_her 227
hthat_his 19 hthat_if 30 hthat_in -23 hthat_it 55 hthat_n 15 hthat_q 105 hthat_she 43 hthat_the 62
hthat_they 126 hthe_# 62 hthe_G -34 hthe_J 14 hthe_N -4 hthe_n 25 hthe_q 44 htheir_n 5 hthey_V -3
hthey_are 33 hthey_had -5 hthey_have 13 hthey_were 94 hthey_will 26 hthey_would 13 hthis_n 70 hthose_n 69
hto_V -24 hwhen_N -28 hwith_# 118 hwith_N 8 hwith_the 16 hx_N -67 i0fronted -109 i0right 18 i1right 60
iNone0 24 ipromises0 52 irefuses0 -38 irefuses1 133 j- -21 jD 18 jN -27 jP -94 jS 128 jn 43 jq 10
kdirectannounced 13 kdirectcontinued 37 kdirectfronted 41 kdirectinherited -25 kdirectparagraph -26
kdirectresumed 41 kdirectright 46 kindirectaccording 4 kindirectas -20 kindirectfronted -38
kindirectresumed -59 kindirectright -24 kindirecttranscript 32 kmixedaccording -19 kmixedfronted -4
kmixedresumed 66 l0fronted 49 l0indirect -71 l0right -58 l1according -8 l1fronted 30 l1indirect -43
l1resumed -80 l1right 8 l1transcript -273 l2according -49 l2continued -34 l2fronted 20 l2indirect -13
l2inherited -44 l2mixed -80 l2resumed -8 l2right -11 l2transcript -60 l2within -31 l3according -38
l3announced -38 l3continued 183 l3direct 25 l3indirect 11 l3inherited -68 l3mixed -14 l3resumed -42
l3transcript 109 l4according 35 l4announced 234 l4direct 31 l4far 12 l4indirect 31 l4inherited 16
l4mixed 31 l4paragraph -72 l4resumed 10 l4right 3 l4transcript 80 l4within 15 l5according 73
l5announced -97 l5continued 67 l5direct 54 l5far -70 l5fronted -15 l5indirect -10 l5inherited 62 l5mixed 21
l5paragraph 42 l5resumed 197 l5right -6 l5transcript -45 l5within 78 l6according 39 l6announced 82
l6continued 96 l6direct 11 l6fronted 18 l6indirect -15 l6inherited 36 l6mixed -20 l6paragraph -18
l6resumed 58 l6right -36 l6transcript 11 l6within -14 o0according 16 o0right 7 o0transcript -41
o1according -16 o1as -33 o1fronted 47 o1resumed 34 o1right 15 o2according 37 o2resumed 49 o2right 22
o3according 163 o3fronted 13 o3resumed -7 o3right -7 o4according 40 o4fronted 17 o4resumed -46
o5according 17 o5fronted -31 o5resumed -95 o5right -19 p#past -58 p'ing 60 p)past 89 p,- 43 p,base 31
p,ing 50 p,past 19 p,third -50 p-past 33 pAbase 61 pAing 68 pApast 51 pAthird 16 pEbase -63 pGthird 5
pJpast -54 pNbase 107 pNing -70 pNpast 15 pNthird -3 pVing -23 p^- -30 pandbase 6 panding 6 pandpast -52
pandthird 67 pareing 107 pbeening 44 pbutpast 69 pbying 22 pforing -119 phadpast 29 phaspast 19
phavepast 28 phepast 12 phethird -31 pining -124 pipast 66 pising -58 pitpast 99 pitthird 58 pnbase -7
pning -25 pnpast 63 pnthird 12 pofing 145 pq- -15 pqing 97 pqpast 5 pqthird 47 pshepast -4 pshethird -34
pthatpast 67 pthatthird -43 pthepast -57 ptheybase 50 ptheypast -5 ptobase -21 ptpast 52 pwhichpast 35
pwhichthird -77 pwhileing -64 pwhobase -32 pwhopast -5 pwhothird 53 pwillbase 9 pwouldbase -22
q#pastfronted -40 q#pastright -17 q,basefronted 61 q,baseright 6 q,ingfronted -95 q,ingresumed 50
q,ingright 17 q,pastas 19 q,pastfronted -19 q,pastresumed 5 q,pastright -58 q,thirdfronted -18
q,thirdresumed -17 q,thirdright 56 q.basefronted -32 q.pastfronted 40 q.thirdfronted 104 q:ingfronted -161
q:ingresumed 197 q:ingright 78 q:pastfronted 24 q:pastresumed 180 q:pastright 17 qA-transcript 20
qAbaseright -84 qAingright -48 qApastfronted 24 qApastright 60 qAthirdright -112 qGpastright 23
qJbaseright 72 qJingright -78 qJpastfronted 230 qJpastright -19 qN-transcript 15 qNbaseright 32
qNpastfronted 66 qNpastresumed 11 qNthirdfronted -52 qNthirdright -34 qabaseright -53 qafterpastfronted 76
qaingright 33 qanpastright -34 qapastfronted -64 qapastright 84 qathirdright -45 qatpastfronted 125
qatpastright 89 qbypastright -57 qduringpastfronted 176 qforbaseright -39 qforingright 30 qforpastright 9
qforthirdright -8 qhebaseright 37 qheingright -4 qhepastright 24 qherbaseright 47 qheringright -28
qherpastright -20 qhethirdright 41 qhimbaseright -59 qhimingright 7 qhimpastright 26 qhisbaseright -74
qhisingright -55 qhispastfronted 50 qhispastright -15 qhisthirdright -87 qhowpastright 82 qifpastright 38
qinpastfronted 81 qinpastright 43 qinthirdfronted 49 qinthirdright -130 qitbaseright 39 qitingright 23
qitpastright 37 qitthirdright -15 qmepastfronted 108 qnbaseright 75 qningfronted -288 qningright -23
qnpastfronted -60 qnpastright -41 qnthirdright -21 qofpastfronted -52 qonbaseright -23 qoningright 76
qonpastfronted 54 qonpastright 50 qoutingright 67 qoutpastright 88 qqbaseright 52 qqingright -74
qqpastright 7 qqthirdright -78 qshebaseright 61 qsheingright 90 qshepastright 81 qshethirdright 43
qthatbaseright -16 qthatingright 49 qthatpastright 30 qthatthirdright 32 qthebaseright -76
qtheingfronted -85 qtheingright 53 qtheirpastright 61 qthemingright 10 qthepastfronted -17 qthepastright 28
qthethirdright 82 qtheybaseright 30 qtheyingright 90 qtheypastright 8 qtobaseright 48 qtoingfronted 6
qtoingright -15 qtopastfronted 15 qtopastright -55 qtothirdfronted 6 qtothirdright -99 qtpastfronted 163
qtpastright -76 qwithpastfronted -69 qwithpastright -45 qx-transcript 34 rannounced 13 ras 8 rcontinued 38
rfronted -18 rinherited -38 rparagraph -26 rresumed -34 rright -33 rtranscript -7 sFalse 41 sTrue -24
tTboqA 31 tTboqGcue 27 tTboqN -23 tTboqVcue 21 tTboqfronteddirect 121 tTboqfrontedindirect -75
tTboqfrontedmixed 38 tTboqhe 44 tTboqq -4 tTboqresumeddirect 173 tTboqresumedindirect -28
tTboqrightdirect -57 tTboqrightindirect -15 tTboqrightmixed -14 tTboqshe 34 tTboqthe 25 tTboqthey -3
tTboqtrightindirect 19 tTboqtrightmixed 177 tTboqtthat -32 tTinG 54 tTina -28 tTinn 13
tTinqrightindirect 41 tTinqtGcue 4 tTinqtVcue -30 tTinqtn 25 tTinqtrightindirect -23 tTinqtrightmixed 69
tTinrightindirect 13 tTiqtrightindirect 74 tTiqtrightmixed 11 tTirightindirect -61 tTnqN -19
tTnqrightindirect 18 tTntrightindirect -9 tToqtVcue 34 tTorightindirect -58 tTothat 71 tTqN 16
tTqfronteddirect 124 tTqfrontedindirect -13 tTqfrontedmixed -25 tTqin -190 tTqq 132 tTqresumeddirect -77
tTqrightdirect 215 tTqrightindirect -16 tTqrightmixed -35 tTqtN 79 tTqtfronteddirect 41
tTqtfrontedindirect -14 tTqthat 11 tTqthe 167 tTqtq 79 tTqtrightindirect 25 tTqtrightmixed -36 tTqtthat 31
tTqtthe 26 taN 33 tafrontedindirect -57 tahim 144 tan 19 tarightindirect 40 tarightmixed -44 tathe 52
tbo, 10 tboVcue 153 tbofrontedindirect 70 tborightindirect -119 tborightmixed 56 tdVcue 4 tdiqGcue 41
tdiqN -8 tdiqVcue 21 tdiqa -16 tdiqfrontedindirect -181 tdiqher 4 tdiqhim 92 tdiqit 27 tdiqq -19
tdiqrightdirect -6 tdiqrightmixed 16 tdiqthe -3 tdnqtN 16 tdnqtfronteddirect 57 tdnqtq 146
tdnqtrightindirect 21 tdnqtrightmixed 55 tdnqtthat 160 tdnrightindirect 39 tdnrightmixed 94 tdnthe -8
tdrightindirect -67 tdwith -61 tiVcue -38 tiqtVcue 12 tiqtrightindirect 60 tiqtrightmixed -59 tiqtthat 39
tirightindirect 47 tnJ -24 tnN -75 tna -61 tnfrontedindirect -263 tnhis 20 tnn 47 tnq 192 tnqt# -92
tnqt, -21 tnqtN -46 tnqta 8 tnqtfrontedindirect 55 tnqthe 48 tnqtit 223 tnqtn -13 tnqtq 200
tnqtrightindirect 14 tnqtrightmixed 18 tnqtthat 25 tnqtthe -42 tnrightindirect 4 tnrightmixed 9 tnthe -37
tqA 25 tqN -89 tqas -183 tqfronteddirect 94 tqfrontedindirect 25 tqfrontedmixed -4 tqq 54
tqresumeddirect 60 tqrightdirect 108 tqrightmixed -83 tqt# 40 tqt- 79 tqtA -17 tqtG 34 tqtGcue -13 tqtJ 56
tqtN 47 tqtV 53 tqtVcue -38 tqta -48 tqtafter -11 tqtan -10 tqtand 12 tqtas -43 tqtasindirect -66 tqtat -20
tqtbecause 31 tqtbut 43 tqtby 53 tqtfor 45 tqtfronteddirect 3 tqtfrontedmixed 7 tqthe 8 tqther 31
tqthis -63 tqthow 70 tqtif 105 tqtin 12 tqtis 38 tqtit -31 tqtn 30 tqton -54 tqtq 23 tqtresumeddirect -8
tqtresumedindirect 54 tqtresumedmixed -40 tqtrightdirect 34 tqtrightindirect 15 tqtrightmixed 34 tqtshe -33
tqtsome 222 tqttheir 3 tqtthey 40 tqtthis -93 tqtthose 82 tqtto 65 tqtwas -60 tqtwhen -75 tqtwhile -133
tqtwhy 38 tqtwith -49 tqtwould 122 u#indirect -54 u#right 4 uDright 25 uEright -52 uGindirect -65
uGright -22 uJindirect 7 uJright 11 uNaccording 13 uNas 10 uNdirect 63 uNfronted 10 uNindirect -7
uNmixed 11 uNresumed -46 uhedirect 15 uhemixed 32 uheresumed 39 uheright 54 uifronted -25 uiindirect -8
uiright 4 uitdirect 153 uitfronted 67 uitindirect -88 uitmixed 164 uitright 5 unaccording 40 undirect 65
unfronted -38 unindirect -10 unmixed 16 unresumed 56 unright -5 unsdirect -10 unsfronted 33 unsindirect 4
unsmixed -53 unsresumed -21 unsright -17 ushedirect -27 ushefronted 26 usheindirect 62 ushemixed 17
usheresumed 7 usheright 10 uthatdirect -64 uthatindirect -9 uthatmixed 36 uthatright -12 utheyfronted 53
utheyresumed 34 utheyright 54 uweindirect -34 uwhichfronted -72 uwhichindirect -55 uwhichright 15
uwhofronted -5 uwhoindirect -3 uwhomixed -37 uwhoright 10 v-accordingindirect 70 v-continueddirect 86
v-fronteddirect 204 v-frontedindirect -21 v-frontedmixed -90 v-inheriteddirect -37 v-resumeddirect -3
v-resumedindirect -59 v-rightdirect 57 v-rightindirect -13 v-rightmixed 24 v-transcriptindirect -11
v-withindirect -48 vvaccordingindirect -5 vvaccordingmixed -19 vvannounceddirect -33 vvasindirect -49
vvcontinueddirect 37 vvfronteddirect 19 vvfrontedindirect -42 vvfrontedmixed 36 vvparagraphdirect -5
vvresumeddirect 63 vvresumedindirect -24 vvresumedmixed 28 vvrightdirect 16 vvrightindirect -5
vvtranscriptindirect 10 vvwithindirect 27 wasidefronted -9 wasidepast 25 wasideright 13 wasidethird 45
winfinitivebase -21 winfinitivefronted -209 winfinitiveright 10 wleftas 74 wleftbase 17 wleftfronted 6
wlefting -47 wleftpast 11 wleftresumed -12 wleftthird 20 wmainbase 36 wmainfronted 110 wmainpast -24
wmainright -57 wmainthird -76 wname- -16 wnametranscript -16 wrelativebase 76 wrelativefronted -52
wrelativeing 21 wrelativepast -46 wrelativeresumed -160 wrelativeright 30 wrelativethird -62
wrightfronted -10 wrightpast 50 wrightthird -72 wsharedbase -42 wsharedfronted -68 wshareding -28
wsharedpast 37 wsharedresumed -68 wsharedright 4 x'2 -110 x'3 -19 x'inherited -30 x'within -177 x,2 -66
x,3 -28 x,4 62 x,5 67 x,according -18 x,as 73 x,inherited 91 x,resumed -16 x,right 9 x-3 -14 x-4 227
x-inherited 65 x-within -151 x:4 46 x:5 -50 x:6 14 x:announced 143 x:resumed 18 x:right 15 x:transcript -7
x:within 90 xAright -18 xGcueright 11 xNinherited 133 xNright 45 xNwithin -71 xV2 -62 xVcueright -16
xVwithin -16 x^2 122 x^3 32 x^4 49 x^5 46 x^6 17 x^according 30 x^announced -96 x^as -52 x^continued 36
x^fronted -19 x^inherited 114 x^paragraph -58 x^within 70 xa2 -71 xagainstright 30 xandright 25 xawithin 94
xforright -23 xhadright 56 xhasright -56 xhaveright 55 xheright -7 xhimright -58 xiright -20 xn2 -16
xn3 -72 xninherited -19 xnright -43 xnwithin -30 xof2 29 xof3 -70 xofinherited -81 xofright 53
xofwithin -28 xon2 -242 xoutright 37 xsheright 15 xthe2 -153 xthewithin -240 xtoright -55 xtright 33
xwhoright -33 xwithright 8 xx2 -192 xxwithin -238 y#fronted -60 y$2 29 y$3 -20 y$4 29 y$5 31 y$6 98
y$according 123 y$announced 79 y$continued 36 y$far -18 y$inherited -11 y$paragraph -32 y$resumed 105
y$right 80 y$transcript 18 y$within -14 y,according 4 y,as -56 y,fronted 3 y,resumed -85 y,right -63
y-fronted -12 y-right -53 y.according 74 y.as 146 y.resumed 142 y.right 27 y:right -31 y;right 32
yGcuefronted 121 yGcueright -103 yJfronted 126 yN2 -139 yNwithin 108 yVcuefronted -25 yVcuewithin 104
yafronted 107 yandinherited 77 yandright -23 yandwithin -28 ybutright -68 yby4 -197 ybywithin -271
ycaccording 26 yhefronted -20 yitfronted 58 yn2 47 ynfronted -27 yninherited -266 ynwithin -66
yqwithin -131 ythefronted -6 ythewithin 59 ywhenright -13 yx2 37 yxwithin 79 zFalseFalseFalse2 -103
zFalseFalseFalse3 -75 zFalseFalseFalse4 -15 zFalseFalseFalse5 31 zFalseFalseFalse6 98 zFalseFalseTrue3 120
zFalseFalseTrue4 29 zFalseFalseTrue5 34 zFalseFalseTrue6 100 zFalseTrueFalse2 45 zFalseTrueFalse3 17
zFalseTrueFalse4 -54 zFalseTrueFalse5 277 zFalseTrueFalse6 296 zTrueFalseFalse2 -11 zTrueFalseFalse3 23
zTrueFalseFalse4 25 zTrueFalseFalse5 34 zTrueFalseFalse6 8
"""
