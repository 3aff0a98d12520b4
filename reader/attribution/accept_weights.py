"""Learned weights: whether a candidate is a statement.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
H: 46 Hannounce 79 Hcall 16 Hclaim 23 Hfronted 18 Hreveal 17 Hright -33 Hsay 33 Hstate 40 Htranscript 46
N 19 a#right -38 a'right 19 a(right 44 a,fronted 13 a,resumed 52 a,right 33 a-fronted -10 a-right 26
a:right 4 a;right 20 aAfronted -45 aAright 12 aEfronted -14 aGcueright -43 aGright -23 aNright -38
aVcuefronted 10 aVcueresumed 50 aVcueright -13 aVfronted -52 aVright -16 a^fronted -80 a^resumed 99
a^right 28 a^transcript 15 aafterright 16 aalthoughright 107 aandright 16 aasright -22 aatright 75
abecauseright -8 abeforeright -26 abutfronted -53 abutright 45 abyright -10 aforright 66 afromright 19
ahaveright -16 ahowright -66 ainright -22 aisright -70 alikeright 30 anright -42 aofright -33 aonright -27
aorright -28 aoverright 68 aqfronted 7 aqresumed -75 aqright -39 aqtranscript -75 asinceright 40
athanright -12 athatright -21 athoseright -65 athoughright 12 atoaccording 16 atoresumed 7 atoright 45
atright 28 auntilright -77 awasright 19 awhatright -46 awhenright 35 awhereright 36 awhetherright 6
awhileright 11 awhoright 103 awhyright 45 awithright 32 axright 17 ayetright 51 b -14 c#N-transcript -33
c#Nvright -9 c#n-right 21 c#nvaccording 26 c#nvfronted -56 c#nvresumed -14 c#nvright 39 c'Nvright 12
c,N-right -19 c,Nvright -25 c,hevright -58 c,nvright 14 c,shevright 93 c,thatvright 4 c-Nvright -26
c-nvright 49 cANvaccording -37 cANvresumed -45 cANvright -20 cANvtranscript 22 cAhe-fronted 35
cAhevfronted -9 cAn-fronted -41 cAnvaccording 158 cAnvright 30 cAshe-fronted 16 cGN-fronted -61
cGN-right 12 cGNvfronted -38 cGNvright 9 cGcueN-right 16 cGcuehevright 90 cGcuen-right 10 cGcuenvright 34
cGcueshevright 86 cGhe-right 9 cGhevfronted 24 cGhevright -8 cGnvright 16 cGwhovright 85 cJN-right 24
cJNvfronted 14 cJNvright 15 cJhe-right 38 cJn-right -35 cJnvaccording 104 cJnvfronted -26 cJnvright 20
cJwhovright 3 cNN-fronted 53 cNN-resumed -55 cNN-right 51 cNN-transcript -19 cNNvaccording 19
cNNvfronted 55 cNNvresumed 46 cNNvright -3 cNNvtranscript 21 cNhe-right 26 cNhevfronted -85 cNhevright 101
cNitvright -23 cNn-according 88 cNn-fronted 11 cNn-right -41 cNnvaccording -27 cNnvfronted -5
cNnvresumed 68 cNnvright -17 cNshe-right 39 cNshevfronted 73 cNshevright -26 cNthatvright -47
cNwhichvfronted -20 cNwho-right 17 cNwhovfronted 20 cNwhovright 8 cVNvresumed -14 cVNvright -28
cVNvtranscript -51 cVcue#vright -58 cVcueDvright 99 cVcueNvfronted -41 cVcueNvresumed -21 cVcueNvright 34
cVcuehevright 17 cVcueitvright -39 cVcueivright 11 cVcuenvright -7 cVcueshevright -5 cVcuethatvright 31
cVcuewhovright -18 cVhevresumed 77 cVnvresumed 62 cVnvright 52 caN-resumed -73 caN-right -62 caNvfronted 25
caNvresumed -43 caNvright 13 cafterNvfronted 7 cafternvfronted 4 cahevright 109 can-right 79 canN-right -63
canNvright 51 candNvresumed 60 candNvright 15 candhevfronted -47 candhevresumed 13 candn-fronted -36
candnvaccording 18 candnvresumed -53 candnvright -21 cann-right -8 cannvright -5 canvaccording 85
canvfronted -4 canvright -62 canyNvright 14 carenvright 14 casNvfronted -31 casNvright -16
cashevfronted -27 cashevright -82 casnvfronted 32 catNvfronted 24 catNvright 70 cawho-right 34
cbeforeNvright 20 cbutNvfronted -26 cbuthe-fronted 33 cbutn-fronted 77 cbutnvaccording 11 cbutnvfronted -5
cbyN-right -51 cbyNvright 38 cbyn-right 12 cbynvright -39 cduringNvright -39 cforNvright 16 cfornvright -7
cfromnvright 11 cheN-right 94 cheNvfronted 24 cheNvright 12 chehevfronted 9 chehevright 13 chenvfronted -11
chenvright 29 cherN-right 62 cherNvright -24 cherhe-right 30 cherhevright 27 chern-right 56 chernvright -22
chershe-right 13 chershevright -7 cheshevright 69 chewhovright -7 chimN-right 43 chimNvright 22
chimnvright -45 chimselfN-right 14 chisN-right 53 chisNvright 5 chishe-right 43 chishevright -27
chisnvright 39 chisshe-right -27 chowNvright 36 chowhevright 70 chownvright -27 ciNvtranscript 62
cifNvfronted 12 cifNvright 90 cifhevfronted 49 cinN-fronted -57 cinN-right -80 cinNvaccording 93
cinNvfronted 38 cinNvright 8 cinhe-fronted -21 cinhevfronted 3 cinn-fronted 8 cinnvaccording 34
cisNvresumed 74 cisNvright -74 cisshevresumed 35 citN-right 8 citNvaccording -6 citNvfronted 66
citNvright 26 cithe-right 63 cithevright 11 cititvfronted 26 cititvright 9 citn-right 24 citnvfronted 64
citnvright 41 citsNvright 19 citshevright 86 citsnvright -35 cmanyNvright 61 cn#-right -59 cn#vright -11
cnN-right 25 cnNvfronted 96 cnNvresumed 25 cnNvright -5 cnNvtranscript -56 cnhe-right 6 cnhevfronted 74
cnhevright 4 cnit-right 60 cnn-right 29 cnnvaccording 121 cnnvright 38 cnonvright 69 cnshevfronted 40
cnshevright -68 cnthey-right -43 cnwho-right 59 cnwhovright -11 conNvfronted -65 conNvright 47
connvright 14 cq#vfronted 62 cqDvright -32 cqN-fronted 40 cqN-resumed -13 cqNvaccording 35 cqNvas -16
cqNvfronted 29 cqNvresumed 64 cqNvright -5 cqhe-fronted 109 cqhe-right 60 cqhevfronted 20 cqhevresumed 50
cqhevright 27 cqitvfronted 48 cqitvright 65 cqn-fronted 74 cqn-resumed 74 cqn-right -42 cqnvaccording 5
cqnvfronted 88 cqnvresumed -10 cqnvright -5 cqshe-fronted 69 cqshe-right -37 cqshevfronted 45
cqshevresumed 131 cqshevright 19 cqthat-right -20 cqthatvright 14 cqwhovfronted 75 csheNvfronted -38
csheNvright 4 cshehevright 78 cshenvright 139 csheshevright -42 csomen-right -62 cthat#vright 18
cthatDvright -9 cthatN-right -54 cthatNvfronted -28 cthatNvresumed 63 cthatNvright 41 cthathe-right -15
cthathevright -13 cthatitvright 53 cthativright 11 cthatn-right 11 cthatnvright 43 cthatshevright 28
cthatwhovright -48 cthe#vright 26 ctheN-fronted 52 ctheN-resumed -74 ctheN-right -20 ctheNvaccording 3
ctheNvas 23 ctheNvfronted 10 ctheNvresumed 16 ctheNvright 55 cthehe-fronted 83 cthehe-right -17
cthehevfronted 34 cthehevright -18 ctheirN-right -52 ctheirNvright -27 ctheirn-right -23 ctheirnvright 89
ctheirwho-right 11 cthen-fronted 15 cthen-right -32 cthenvaccording 26 cthenvfronted -69 cthenvresumed 74
cthenvright 55 ctheshe-fronted 76 ctheshevfronted 92 ctheshevright 84 cthethey-right -6 cthetheyvright -9
cthewhichvfronted -60 cthewho-right 53 cthewhovright -5 cthey#vright 62 ctheyDvright 8 ctheyNvright -8
ctheynvright -6 ctheywhovright 72 cthisNvfronted 68 cthoseNvright -35 cthosehevfronted 50 ctohevresumed 6
cwasNvright 98 cwashevright 75 cwasnvright -28 cwhatNvright -4 cwhenNvfronted 22 cwhenNvright -29
cwhenhevfronted -35 cwhethernvright 33 cwhileNvfronted -25 cwhilehevfronted 43 cwhilenvfronted 32
cwhoNvright -28 cwhyNvright 19 cwhynvright 76 cwithN-right -85 cwithNvright 13 cwithn-right -108
cwithnvfronted 32 cwithnvright 37 cwouldshevresumed 56 cxN-transcript -27 cxNvtranscript 44
cyouNvtranscript 26 d0left 21 d0name -6 d0relative 15 d0transcript 7 d1left 22 d1main -9 d1relative -23
d1shared -4 d2infinitive -20 d2left -9 d2main -11 d2relative -87 d2right -24 d2shared 27 d3according 10
d3aside -13 d3infinitive 64 d3left -17 d3main -9 d3right 8 d3shared -36 d4according -23 d4aside -42
d4infinitive -22 d4left -32 d4main -48 d4right 8 d4shared 14 d5infinitive 6 d5left 21 d5main 24 d5right 26
d5shared 29 d6according 32 d6aside 125 d6left -28 d6main -52 d6right 100 d6shared -13 d7according -5
d7aside 17 d7infinitive 10 d7left -26 d7main -35 d7right -13 d7shared 19 d8according 120 d8aside 24
d8infinitive -38 d8left -18 d8main -11 d8right 16 d8shared -28 e: -4 e:# -55 e:- -6 e:A 20 e:N 7 e:V -51
e:a -17 e:i 62 e:n -20 e:q# -55 e:qA 20 e:qN 7 e:qV -51 e:qa -17 e:qi 62 e:qn -20 e:qx 18 e:qyou 26
e:transcriptdirect -57 e:transcriptindirect 10 e:x 18 e:you 26 eaccording# 13 eaccording- -7 eaccordingA 10
eaccordingG 30 eaccordingJ 15 eaccordinga -13 eaccordingaccordingdirect 71 eaccordingaccordingindirect 11
eaccordingaccordingmixed 3 eaccordingan 20 eaccordingand -14 eaccordingat 19 eaccordingbut -9
eaccordingfor -37 eaccordinghe -11 eaccordinghis -11 eaccordingin 24 eaccordingit 4 eaccordingn 17
eaccordingon 71 eaccordingresumedindirect -18 eaccordingresumedmixed 67 eaccordingthat 17 eaccordingthe 19
eaccordingun 14 eaccordingv 3 eaccordingwhile -7 eaccuse 40 eaccuse- 38 eaccuseN 14 eaccusehim 57
eaccuseing 81 eaccusepast 10 eaccuseqN 43 eaccuseqhim 57 eaccuseqthe -11 eaccuserightindirect 48
eaccuserightmixed 30 eaccusethe 16 eaccuseuN 174 eaccuseuhe 96 eaccuseun 4 eaccuseuwho -34 eaccusev 22
eacknowledge 5 eacknowledge- 50 eacknowledgeN -8 eacknowledgebase 22 eacknowledgefrontedindirect -26
eacknowledgeing -12 eacknowledgeit 40 eacknowledgen -22 eacknowledgepast 20 eacknowledgeq, -11
eacknowledgeqN -8 eacknowledgeqn -36 eacknowledgeqthat 6 eacknowledgeqthe -10 eacknowledgerightindirect 21
eacknowledgerightmixed -20 eacknowledgethat 18 eacknowledgethe 6 eacknowledgethird 4 eacknowledgeuN 28
eacknowledgeuhe -4 eacknowledgeun -11 eacknowledgev -27 eadd -4 eadd# 27 eadd- -46 eaddGcue -51 eaddN -13
eaddVcue 10 eadda -8 eaddbase -32 eaddbut 33 eaddfronteddirect -11 eaddfrontedindirect 19
eaddfrontedmixed 102 eaddhe 71 eadding 14 eaddpast 20 eaddq -4 eaddq# -4 eaddq, 24 eaddq. 46 eaddq: 65
eaddqA 57 eaddqN -49 eaddqanother -13 eaddqn -43 eaddqthat 8 eaddqto -83 eaddresumeddirect 13
eaddresumedindirect 66 eaddresumedmixed 52 eaddrightdirect -26 eaddrightindirect -51 eaddrightmixed 26
eaddthat 7 eaddthe 44 eaddthird -36 eadduN 17 eadduhe -5 eadduit 66 eaddun -14 eaddushe 61 eadduwho -26
eaddv 31 eadmit -4 eadmit- -16 eadmitbase 24 eadmiting 40 eadmitpast -36 eadmitq 59 eadmitqthat 24
eadmitqto -54 eadmitrightindirect -22 eadmitrightmixed 104 eadmitthat 41 eadmitthird 10 eadmituN -9
eadmituhe 43 eadvise -32 eadvise- -73 eadvisebase -48 eadvisefrontedindirect -66 eadviseing -28
eadvisepast -11 eadviseqN 8 eadviserightindirect -11 eadvisethird 25 eadviseuN -45 eadviseuhe -59
eadviseuwho 49 eadvisev -5 eadvocate -17 eadvocate- -26 eadvocatebase -23 eadvocateing 28 eadvocateqfor -22
eadvocaterightindirect -21 eadvocateuN -40 eadvocateun -39 eagree 6 eagreeN 6 eagreeVcue -6 eagreebase -16
eagreepast -9 eagreeqN 74 eagreeqon 26 eagreeqto -24 eagreeqwith 24 eagreerightindirect 35
eagreerightmixed -45 eagreethat 15 eagreethe 17 eagreethird 78 eagreeuN 24 eagreeuhe 10 eagreeun -5
eagreev 11 eallege 15 eallege- 13 eallegeing -40 eallegen -21 eallegepast 17 eallegeqn -21 eallegeqthat 89
eallegerightindirect 23 eallegethat 104 eallegethird 45 eallegeuN -16 eallegeun 24 eannounce 16
eannounce# 15 eannounce- 26 eannounceN 22 eannouncea 26 eannouncebase -44 eannouncefrontedindirect 42
eannouncehe 71 eannouncehis 5 eannounceing -22 eannounceit 60 eannouncen 75 eannouncepast 53 eannounceq# 15
eannounceqJ 93 eannounceqa 26 eannounceqhis 5 eannounceqit 60 eannounceqn 75 eannounceqon -26
eannounceqt 14 eannounceqthat -54 eannounceqthe 3 eannounceqthey -13 eannouncerightindirect 6
eannouncerightmixed 15 eannouncethat -30 eannouncethe -27 eannouncethey -13 eannouncethird 93
eannounceuN 17 eannounceuhe -30 eannounceun -28 eannounceuwho 70 eannouncev 11 eanswer -31
eanswerfronteddirect 10 eanswerpast 51 eanswerq 52 eansweruN -46 eanswerv -32 eapplaud -16 eapplaudv -16
eargue 26 eargue- 4 eargueN 34 earguebase 64 earguefrontedindirect -22 earguehe 57 earguepast 12
eargueq, 27 eargueq. -30 eargueqfor 36 eargueqhe 57 eargueqthe 14 eargueresumedindirect 26
earguerightindirect 28 earguerightmixed 36 earguethat -11 earguethe -19 eargueuN 31 eargueuhe -58
eargueun 26 eargueushe 76 eargueuthey 86 eargueuwho 22 earguev 27 eask 5 eask- -26 easkGcue 22 easkVcue 14
easkfronteddirect 119 easkfrontedindirect -88 easking 25 easkpast 9 easkq 4 easkq, -15 easkq. 44 easkqA -60
easkqJ 10 easkqa 17 easkqfor 12 easkqher 3 easkqhim 7 easkqif 82 easkqn 31 easkqthe -8 easkqthem 5
easkrightindirect 17 easkrightmixed 5 easkthird -31 easkuN -17 easkuhe -54 easkun 29 easkushe 34 easkv 11
eassert 11 eassertpast 9 eassertqthat 26 eassertrightindirect 20 eassertrightmixed -9 eassertthat 30
eassertuN 19 eassertuhe 77 eassurepast 46 eassureuN -50 ebegin -19 ebeginN -73 ebeginfrontedindirect -8
ebeginpart 12 ebeginpast -43 ebeginq 5 ebeginqG -68 ebeginqto -64 ebeginthe -56 ebeginuN -117 ebeginun -61
ebeginuwhich 27 eblameN 23 eblamebase 43 eblamen 73 eblamepast -41 eblameqN 23 eblameqn 73 eblameqthe 11
eblamerightindirect 41 eblamerightmixed -42 eblamethe 11 eblamethird 60 eblameuN -18 eblameun 23 eblamev 5
eblast 6 eblast- 37 eblastN 19 eblastpast 32 eblastqN 22 eblastqthe -18 eblastrightindirect 37
eblastrightmixed -43 eblastthe -18 eblastthird -27 eblastuN 20 eblastuhe -46 eblastun -7 eblastv -34
eboast- 18 eboastpast -12 eboastqA 30 eboastqof 41 eboastqthat 72 eboastrightmixed 17 eboastthat 78
eboastthird -38 eboastuN 41 eboastuhe 40 eboastun -39 eboastv -12 ebrief 11 ebriefrightindirect 11
ebriefv 11 ecall 4 ecall- 37 ecallGcue 23 ecallN -3 ecallVcue 28 ecallbase 29 ecallfrontedindirect -63
ecallfrontedmixed 19 ecallher 10 ecallhim 79 ecallhimself 29 ecallhis 12 ecallin -43 ecallit 12 ecalln -25
ecallpast -15 ecallq -22 ecallqN 12 ecallqfor 11 ecallqher 8 ecallqhim 79 ecallqhimself 29 ecallqhis 8
ecallqit 12 ecallqn -44 ecallqon 35 ecallqout 17 ecallqq -30 ecallqthe 10 ecallqthem 18 ecallqto -31
ecallrightdirect -4 ecallrightindirect 7 ecallrightmixed 6 ecallthe 11 ecallthem 69 ecallthird 40
ecallto -9 ecalluD 21 ecalluN 27 ecalluhe -5 ecalluit 47 ecallun -54 ecallushe 13 ecalluthat 36
ecalluwho 52 ecallv -24 ecaution 26 ecautionVcue 21 ecautionpast 11 ecautionqagainst -13 ecautionqthat 59
ecautionrightindirect 8 ecautionrightmixed 63 ecautionuN -21 ecautionv 26 echallenge -20 echallenge- -84
echallengeand -26 echallengefrontedindirect 43 echallengeing -13 echallengen -75 echallengepast -23
echallengeqN 26 echallengeqthe 17 echallengerightindirect -47 echallengethird -15 echallengeuN -16
echallengeun 20 echallengeuwho -3 echallengev 18 echant -38 echant- 86 echantpast -14 echantq 16
echantq, -60 echantqq 42 echantrightdirect 25 echantun -26 echantv -76 ecite 43 ecite- 33 eciteJ 63
eciteN 15 ecitea -13 ecitefrontedindirect -65 ecitehis 71 eciteing 66 eciten 34 ecitepast -6 eciteq 49
eciteqJ 63 eciteqN 36 eciteqa 13 eciteqhis 36 eciteqn 34 eciteqq 49 eciteqthe 34 eciterightindirect 70
eciterightmixed 112 ecitethird 39 eciteuN 30 eciteuhe 85 eciteun -28 ecitev 28 eclaim 9 eclaim- 9 eclaimN 6
eclaimVcue 20 eclaima 17 eclaimbase 40 eclaimfrontedindirect -9 eclaimhe 43 eclaiming -51 eclaimn 14
eclaimpast 17 eclaimq, 39 eclaimqN 53 eclaimqa 17 eclaimqhe 43 eclaimqn 14 eclaimqthat 29 eclaimqthe -67
eclaimqto 13 eclaimrightindirect 27 eclaimthat 14 eclaimthe -49 eclaimthird 52 eclaimuN -23 eclaimuhe -6
eclaimun 16 eclaimuwho 97 eclaimv 6 eclose 23 eclosefrontedindirect 32 ecloseun 36 eclosev 36 ecomment, -15
ecomment- -5 ecommentbase 4 ecommentfrontedmixed -12 ecommenton 25 ecommentq, -15 ecommentqon 50
ecommentrightmixed 12 ecommentthird -76 ecommentuN -20 ecommentun 28 ecompare -14 ecompare- -10
ecompareVcue -4 ecompareing -20 ecompareqto -16 ecompareqwith -14 ecomparerightindirect -11
ecomparerightmixed -6 ecompareuN 19 ecompareuhe -72 ecompareun -50 ecomparev -7 ecomparewith -14
ecomplain 14 ecomplain- -9 ecomplainbase -17 ecomplainpast 61 ecomplainqA 59 ecomplainqthat 13
ecomplainrightmixed 61 ecomplainthat 16 ecomplainthe 79 ecomplainuN 28 ecomplainun -10 ecomplainv 4
econcedeing -37 econcedepast 16 econcedeqthat 110 econcederightindirect 26 econcedethat 19 econcedeuN -31
econcedeuhe 66 econcedev -11 econclude 35 econcludebase 6 econcludefronteddirect 39
econcludefrontedindirect 21 econcludepast 74 econcludeq 60 econcludeq, 13 econcludeq. 42 econcludeqthat -30
econcluderightindirect 19 econcluderightmixed 5 econcludethat -29 econcludethird -16 econcludeuN 95
econcludeun 27 econcludeuthey 4 econcludev 35 econdemn 13 econdemn- -12 econdemnbase 14
econdemnrightindirect -8 econdemnuN -10 econfirm- -8 econfirma 17 econfirmbase -38 econfirmpast 12
econfirmqa 17 econfirmqthat 74 econfirmqthe -51 econfirmthat 74 econfirmthe -51 econfirmuN 64
econfirmun -21 econfirmv 12 econtend -35 econtendqthat 88 econtendrightindirect 11 econtendthat 88
econtendthird 80 econtenduN 10 econtendv -29 econtinue -27 econtinue- -22 econtinueA 13 econtinuebase 11
econtinuefronteddirect -12 econtinuefrontedindirect -61 econtinuefrontedmixed 13 econtinueing -41
econtinuepast -31 econtinueq 25 econtinueq, 13 econtinueq. -32 econtinueq: 17 econtinueqto 5
econtinueresumeddirect 96 econtinuerightdirect -5 econtinuethird -3 econtinueuN -78 econtinueuhe 78
econtinueun 48 econtinueushe -10 econtinuev -21 econvince -46 econvinceing -35 econvincerightindirect -46
econvincethat -20 econvinceuN -50 econvincev -28 ecounter- -3 ecounterbase -26 ecounterrightindirect 30
ecounteruN -78 ecounterun 69 ecounterv 11 ecredit 9 ecreditbase -44 ecreditqn -44 ecreditun -14
ecriticize -23 ecriticize- -20 ecriticizeN -37 ecriticizebase 11 ecriticizeing -69 ecriticizepast -19
ecriticizeqN -36 ecriticizerightindirect -32 ecriticizeuN -107 ecriticizeuhe 76 ecriticizeun -83
ecriticizev -10 edeclare 4 edeclare- 27 edeclareN 22 edeclarea -32 edeclarebase 20 edeclarefronteddirect 50
edeclaren 12 edeclarepast -23 edeclareq 87 edeclareq. 20 edeclareqN -28 edeclareqa -17 edeclareqin 44
edeclareqn 12 edeclareqthat 92 edeclarerightindirect 6 edeclarerightmixed 43 edeclarethat 110
edeclarethird 63 edeclareuN 42 edeclareuhe -18 edeclareun 14 edeclarev -7 edecline 9 edeclineVcue 12
edeclinefrontedindirect 38 edeclinepast 42 edeclineq, -13 edeclineqto 12 edeclinerightindirect 16
edeclineuN 49 edeclineuhe 63 edeclineun -16 edeclineuwho -84 edeclinev 9 edecry 44 edecry- 72 edecrypast 95
edecryqthe 56 edecryrightindirect 30 edecrythe 56 edecryuN 16 edecryv -11 edefend -40 edefend- -29
edefendbase 16 edefendhis -87 edefending -21 edefendqhis -87 edefendqthe 58 edefendrightindirect -39
edefendthe 58 edefenduN -31 edefendun 27 edefendv -27 edemand 10 edemand- 27 edemandJ -4 edemandbase -15
edemanding -10 edemandn 16 edemandpast 17 edemandqJ -4 edemandrightindirect 24 edemandthat -48
edemandthird 79 edemanduN 11 edemandun -3 edemandv -7 edenounce -49 edenounce- -61 edenounceing -33
edenounceqthe -10 edenouncerightindirect -33 edenouncethe -10 edenouncev -7 edeny -5 edenyN -14 edenyany 74
edenybase 9 edenying -26 edenyn -18 edenypast 38 edenyqN -14 edenyqany 74 edenyqn -18 edenyqthat 94
edenyrightindirect -9 edenythat 94 edenythird -31 edenyuN -12 edenyuhe -14 edenyun 42 edenyv -16
edescribe 8 edescribe- 62 edescribeN 40 edescribea 63 edescribebase -7 edescribeher 18 edescribehimself 66
edescribehis 23 edescribeing 61 edescribeit -30 edescriben 88 edescribepast -3 edescribeqN 40
edescribeqa 81 edescribeqher 18 edescribeqhimself 66 edescribeqhis 23 edescribeqit -30 edescribeqn 88
edescribeqthe 18 edescribeqthemselves -14 edescriberightindirect 22 edescriberightmixed 30 edescribethe 18
edescribethemselves -14 edescribethird -43 edescribeuN -15 edescribeuhe -8 edescribeun 22 edescribeushe 75
edescribeuwho -29 edescribev -57 edetail -29 edetail- 21 edetailn 30 edetailpast -14 edetailqn 41
edetailqthe -4 edetailrightindirect -27 edetailthe -4 edetailuN -12 edetailun -17 edetailv -115
edisclose- -16 edisclosebase -67 edisclosepast 74 ediscloserightindirect -3 ediscloseun -21 edisclosev 35
edismiss -47 edismissuN -38 edismissv -38 eemphasize 41 eemphasizepast 43 eemphasizeqthat 44
eemphasizerightindirect 48 eemphasizethat 54 eemphasizeuN 43 eemphasizeun 32 eemphasizev 41 eencourage -22
eencourageVcue 29 eencouragebase 25 eencourageing -36 eencourageqn 14 eencouragerightindirect -22
eencourageuN 23 eencourageun 10 eencouragev -9 eestimate 7 eestimate- 12 eestimaten -13 eestimateqn -13
eestimateqthat -3 eestimaterightindirect 19 eestimatethird 5 eestimateuN -21 eestimateuhe -9 eestimateun 77
eestimatev 4 eexplain 17 eexplain- -51 eexplainbase 17 eexplainfronteddirect 36 eexplainfrontedindirect 6
eexplainhis -80 eexplainhow 68 eexplaining -11 eexplainpast 26 eexplainq 86 eexplainq, 14 eexplainq. 23
eexplainqN 53 eexplainqhis -80 eexplainqhow 68 eexplainqthat 80 eexplainqthe 5 eexplainresumedindirect -18
eexplainrightindirect 13 eexplainrightmixed 5 eexplainthat 12 eexplainthe 20 eexplainthird -15
eexplainuhe -13 eexplainun 21 eexplainushe 66 eexplainv 61 eexplainwhy 3 ego -25 ego- -42 egoN -61
egobase 49 egofrontedindirect -30 egofrontedmixed 27 egoing -9 egopast -43 egoq -6 egoqon 29 egoqq -32
egoqto 19 egorightdirect 5 egothird -21 egouN 16 egouhe -7 egoun 3 egov -5 ehighlighting 4 ehighlightuN 12
ehighlightun -7 ehint 5 ehint- 12 ehintqat 15 ehintthird 24 ehintuN 45 ehintun -51 ehintv -6 eimply -12
eimplyqthat -12 eimplythat -12 eimplyv -12 eindicate 26 eindicatebase 4 eindicatefrontedindirect 43
eindicatepast -14 eindicateq, 67 eindicateqthat -6 eindicaterightindirect -9 eindicatethat -5
eindicatethird 86 eindicateuN -21 eindicateun 59 eindicatev 7 einform 33 einformv 33 einsist 20
einsistbase 24 einsistfrontedindirect -49 einsisting 90 einsistpast -10 einsistq, 17 einsistqon -16
einsistqthey 81 einsistrightindirect 17 einsistrightmixed 104 einsistthey 81 einsistthird 7 einsistuN 9
einsistuhe 49 einsistun -9 einsistv 34 einterject -6 einterjectq -6 einterjectuN -6 einvite -49
einviteVcue -24 einviteing 14 einvitepast -34 einviterightindirect -51 einviteuN -76 einviteuit -55
einviteun 33 einvitev -44 ejoke 9 ejokepast 5 ejokeq 61 ejokeq, -40 ejokeqthat 79 ejokerightindirect 24
ejokethat 84 ejokeuN -19 ejokeuhe 74 ejokev -21 elamentpast 23 elamentrightmixed 5 elamentuN 26 elamentv 30
elaugh -6 elaughfrontedindirect -60 elaughv -6 emaintain -64 emaintain- -57 emaintaina -71
emaintainbase -38 emaintainpast -8 emaintainqa -80 emaintainqthat 66 emaintainrightindirect -55
emaintainthat 66 emaintainthird -95 emaintainuN -18 emaintainun -23 emaintainv -39 emention 24 emention- 28
ementionN 13 ementionbase -20 ementionpast 43 ementionqN 13 ementionqthe 72 ementionrightindirect 30
ementionthe 72 ementionthird 13 ementionuN 32 ementionuhe 84 ementionun -38 emock -22 emockN -26
emockpast -82 emockqN -18 emockrightindirect -44 enote 33 enote- 45 enoteJ 47 enoteN 35 enoteasindirect 63
enotebase -28 enotefronteddirect 30 enotefrontedindirect 7 enotehe 39 enoteing 54 enotepast 31 enoteq 61
enoteq, 11 enoteq. 81 enoteqthat 25 enoteqthe -13 enoteresumedindirect 90 enoterightindirect 48
enoterightmixed -16 enotethat 27 enotethird 45 enoteuN 28 enoteuhe 47 enoteun 17 enoteushe 8 enoteuthey 39
enotev 27 eobserve -12 eobservepast 25 eobservev 53 eoffer -19 eofferN 42 eofferbase 37
eofferfrontedindirect -38 eoffering -27 eofferpast -19 eofferq -31 eofferqA -37 eofferqa -93 eofferqhis 10
eofferrightindirect 17 eofferthird -22 eofferuN -66 eofferuhe 6 eofferun 56 eofferv -30 eorderpast 12
eorderrightindirect 36 eorderun -100 eorderv 25 eother -4 eother- -12 eotherN 36 eotherfronteddirect 41
eotherfrontedmixed -19 eotherin 14 eotherq 59 eotherq. 57 eotherqN 80 eotherqa -16 eotherqhis 27
eotherqit 9 eotherqto -22 eotheruN -4 eotheruhe -39 eotheruit 9 eotherun 12 eotheruwhich -13 eotherv 5
eplead -59 epleadfrontedindirect -59 epleadpast -59 epleadv -59 epledge 13 epledge- -15 epledgeGcue 57
epledgeVcue 3 epledgebase 37 epledgeing 76 epledgen -31 epledgepast -18 epledgeqn -61 epledgeqthat 59
epledgeqto 28 epledgerightindirect -9 epledgerightmixed 116 epledgethat 59 epledgethird 27 epledgeu# -55
epledgeuN 36 epledgeuhe 53 epledgeun 19 epledgeuwho -47 epledgev 31 epoint 18 epoint- 16 epointN 28
epointa 21 epointasindirect 71 epointfrontedindirect -56 epointfrontedmixed -36 epointin -66 epointing 83
epointpast -8 epointq 49 epointqout 50 epointqto -5 epointrightindirect 50 epointrightmixed -20
epointthat 117 epointthe 39 epointthird -18 epointuN 50 epointuhe 37 epointun -27 epointv 9 eportray -6
eportray- -22 eportrayN 10 eportraypast -12 eportrayqN -7 eportrayrightindirect -46 eportrayuN -15
eportrayv 9 epostN -19 epostfrontedindirect -8 epostpast 18 epostq 32 epostqn -61 epostqon 74 epostthat 76
epostuN 32 epostun -27 epraise -10 epraise- -20 epraiseN -80 epraisepast -36 epraiseqN -75
epraiserightindirect -7 epraiseuN -76 epredict 29 epredict- 38 epredictN 6 epredictbase 44
epredictfrontedindirect 70 epredicting -63 epredictn 23 epredictpast 67 epredictq, 73 epredictqn 8
epredictqthe -21 epredictrightindirect 19 epredictrightmixed -29 epredictthat 8 epredictthe -21
epredictuN -45 epredictuhe 90 epredictun 92 epredictushe -20 epredictv 9 epress -44 epresspast -12
epressrightindirect -44 epressuN -8 epressv -12 eproclaim -3 eproclaimpast -22 eproclaimuN -26
eproclaimv 21 eproject -75 eprojectv -62 epromise 46 epromise- 5 epromiseGcue 7 epromiseVcue -14
epromisea 36 epromisebase 27 epromisepast 30 epromiseq, 64 epromiseqthat -17 epromiseqto -12
epromiserightindirect 18 epromiserightmixed 13 epromisethat -17 epromisethird 23 epromiseuhe 3
epromiseun 10 epromisev 48 epropose 20 epropose# 6 epropose- -3 eproposeG 36 eproposeJ -38 eproposea -11
eproposeing 47 eproposepast 6 eproposeqG 25 eproposeqJ -38 eproposeqa -11 eproposeqto 67
eproposerightindirect 20 eproposerightmixed 78 eproposethird -16 eproposeuN 27 eproposeuhe 38 eproposeun 9
eproposeushe -9 eproposev 29 eprotest -77 eprotestN -64 eprotestbase -46 eprotestrightindirect -81
eprotestun -27 eprotestv -62 equestion -18 equestion- -59 equestioning -75 equestionqA 31
equestionrightindirect 39 equestionthird -4 equestionuN 30 equestionuhe -23 equestionun -35 equestionv 13
erail -42 erailqagainst -36 erailuN -20 erailv 19 eread- -38 ereadfronteddirect 74 ereadfrontedindirect 65
ereadpast -13 ereadq -59 ereadq, -47 ereadq. 52 ereadqq -11 ereadrightdirect 10 ereadthird 54 ereaduN -81
ereaduit 32 ereadun 74 ereaduthat -47 ereaduwhich 33 ereadv 23 ereason -14 ereasonrightindirect -70
erecall 18 erecall- -8 erecallN -18 erecallbase -22 erecallfronteddirect 57 erecallfrontedmixed -5
erecalling 59 erecallpast 8 erecallq 91 erecallq, -58 erecallqN -22 erecallqthat 50 erecallrightindirect 65
erecallrightmixed 78 erecallthat 61 erecallthe -30 erecalluN 33 erecalluhe 61 erecallun 76 erecallv 24
erecommend -17 erecommend- -33 erecommendn -33 erecommendpast 4 erecommendqn -33 erecommendrightindirect -4
erecommenduN -11 erecommendv 26 erefuse -23 erefuseGcue 49 erefuseVcue -28 erefuseing 49 erefusepast -42
erefuseqto -6 erefuserightindirect 5 erefuseuN -3 erefuseuhe 15 erefuseun -67 erefusev -23 ereiterate 19
ereiterate- 7 ereiteratehis -19 ereiteratepast -3 ereiterateqhis -19 ereiterateqthat 63
ereiteraterightindirect 6 ereiteratethat 78 ereiterateuN 44 ereiterateuhe -39 ereiterateun 78
ereiteratev 23 ereject -29 ereject- -39 erejectbase 20 erejectpast -23 erejectqthe -58
erejectrightindirect -33 erejectthe -58 erejectuN 22 erejectuhe -57 erejectv 10 eremark -5 eremarking 67
eremarkpast 68 eremarkq 69 eremarkq, -36 eremarkq. -36 eremarkqthat 14 eremarkrightindirect -43
eremarkrightmixed 84 eremarkthat 14 eremarkthird -61 eremarkuN 12 eremarkun -8 eremarkv -24 eremind -40
eremindpast -31 eremindrightindirect -64 ereminduN -79 eremindv -10 erepeat 4 erepeat- -76 erepeata -30
erepeatbase 25 erepeathis -14 erepeating 15 erepeatn 5 erepeatpast -19 erepeatqa -30 erepeatqhis -14
erepeatqn 5 erepeatqthe 48 erepeatrightindirect 8 erepeatrightmixed 38 erepeatthe -18 erepeatuN 41
erepeatuhe -26 erepeatun -43 erepeatv 62 ereply -22 ereply- 16 ereplyfronteddirect 85 ereplypast -22
ereplyq 6 ereplyq, -30 ereplyq. 60 ereplyq: -5 ereplyresumeddirect -31 ereplyrightdirect 78 ereplyuN 83
ereplyushe -49 ereplyv -27 ereport, 55 ereport- 13 ereportA 60 ereportJ 91 ereportN 55 ereportVcue -33
ereporta -27 ereportand 5 ereportasindirect 5 ereportbase 9 ereportfronteddirect -84
ereportfrontedindirect 69 ereportfrontedmixed 37 ereportin 26 ereporting -16 ereportit 3 ereportn 41
ereportpast -8 ereportq -48 ereportq# -60 ereportq, 9 ereportq. 72 ereportqA 13 ereportqG -18 ereportqJ 83
ereportqN 50 ereportqit -36 ereportqn 41 ereportqon -24 ereportqt 83 ereportqthat 23 ereportqto -66
ereportrightmixed 6 ereportthat 20 ereportthe -10 ereportthird 18 ereportuN -5 ereportuhe 5 ereportv 4
erequest -44 erequest- -5 erequestn -55 erequestpast -79 erequestqn -55 erequestrightindirect -40
erequestuN -42 erequestun 7 erequestuwho -40 erequestv -59 erespond 5 erespondJ 53 erespondN 34
erespondVcue 19 eresponda -41 erespondbase 32 erespondby 8 erespondfronteddirect 58 eresponding -48
erespondn -86 erespondq 121 erespondq, -27 erespondq. 46 erespondqJ 44 erespondqby 8 erespondqthat 86
erespondqto -4 erespondqwith 24 erespondrightdirect 66 erespondrightindirect -17 erespondrightmixed 45
erespondthat 13 erespondthe 29 erespondthird 73 eresponduN -9 eresponduhe -40 erespondun 15 erespondv 5
erespondwith 16 ereveal 15 ereveal- 19 erevealN 7 ereveala 22 erevealn -40 erevealpast 12 erevealq, 64
erevealqN 5 erevealqa 22 erevealqn -21 erevealqthat -5 erevealqthe 4 erevealrightindirect -5
erevealthat -37 erevealthe 24 erevealthird 36 erevealuN 18 erevealun 48 erevealv 5 erule -12
erulefrontedindirect -60 eruleqthat -5 erulerightindirect -5 erulethat -5 erulethird -91 eruleun -23
erulev -12 esay 23 esay' 13 esay- -17 esayA 43 esayE -15 esayG 18 esayGcue 38 esayJ -46 esayV 3
esayVcue -19 esaya 31 esayafter 45 esayand -22 esayany -27 esayare 77 esayas -6 esayat -12 esaybase 12
esaybecause 22 esaybefore -24 esaybut 29 esaycould 71 esayduring -13 esayfor 43 esayfronteddirect 16
esayfrontedindirect 50 esayfrontedmixed -22 esayhad 62 esayhe 9 esayher 24 esayhis 73 esayif 16 esaying -24
esayis 40 esayit 12 esayits 3 esaymany 66 esayn 16 esayno 4 esayon -67 esaypast 19 esayq 12 esayq# 49
esayq, 15 esayq- -27 esayq. 44 esayq: -46 esayqA -39 esayqG 52 esayqJ -14 esayqN 72 esayqV 95 esayqa -13
esayqafter 7 esayqany -42 esayqas 9 esayqbefore 47 esayqby -9 esayqduring -9 esayqfor 30 esayqhe 10
esayqher 10 esayqhis 15 esayqif 85 esayqin 41 esayqit 6 esayqits 88 esayqn 35 esayqno -7 esayqof -10
esayqon -30 esayqq -42 esayqshe 5 esayqsome 91 esayqt 19 esayqthat 24 esayqthe 51 esayqtheir -9
esayqthis -21 esayqthose 66 esayqto 91 esayqwere 54 esayqwhen -9 esayqwhether 6 esayqwith 55
esayresumeddirect 26 esayresumedindirect 11 esayresumedmixed 14 esayrightdirect 35 esayrightindirect 10
esayrightmixed -3 esayshe -5 esayso -34 esaysome 86 esaythat 9 esaythe 60 esaytheir -14 esaythey 8
esaythird 48 esaythis 25 esaythose 89 esayto 64 esayu# -3 esayuD 79 esayuJ 100 esayuN 12 esayuhe 19
esayui -36 esayuit 18 esayun 32 esayushe 14 esayuthat 4 esayuthey -5 esayuyou -20 esayv 38 esaywas 33
esaywere 65 esaywhat 5 esaywhatever -5 esaywhen -18 esaywhether 3 esaywhile -54 esaywill 23 esaywith -69
esaywould 25 eshoot -52 eshootfrontedindirect -68 eshootfrontedmixed -48 eshooting -30 eshootpast -38
eshootq 92 eshootqA 6 eshootuN -8 eshootun -48 eshootv -52 eshout- 49 eshoutpast -12 eshoutq 75
eshoutq, -12 eshoutrightdirect 68 eshoutun 50 eshoutv -22 esignal -20 esignalpast -12 esignalqthat 63
esignalrightindirect 63 esignalthat 63 esignaluN 21 esignalv 15 eslam 29 eslam- 31 eslampast 51 eslamqthe 4
eslamrightindirect 69 eslamrightmixed -25 eslamthe 4 eslamuN -11 eslamv 13 estate -29 estate, -45
estate- -54 estateN 8 estatefronteddirect 68 estatein -35 estateing 62 estatelike -47 estateon -24
estatepast 55 estateq 95 estateq, -14 estateq- -32 estateq. -18 estateqN 25 estateqin -29 estateqlike -47
estateqthat 57 estaterightindirect -50 estaterightmixed 44 estatethat 22 estatethird -102 estateuN -4
estateuhe 11 estateuit 68 estateun -56 estatev -12 estress 4 estresspast -33 estressqthat 13
estressrightindirect 24 estressthat 31 estressuN 24 estressv 4 esuggest 12 esuggest- -21 esuggesta -30
esuggestbase -14 esuggestfrontedindirect -9 esuggesthe -34 esuggesting 28 esuggestn 48 esuggestpast 10
esuggestqN 27 esuggestqa -53 esuggestqhe -34 esuggestqin 10 esuggestqn -13 esuggestqshe 48
esuggestqthat -16 esuggestqthe -13 esuggestqthey 60 esuggestrightindirect 32 esuggestrightmixed -33
esuggestshe 48 esuggestthat -16 esuggestthe -13 esuggestthey 60 esuggestthird 13 esuggestuN 52
esuggestuhe 33 esuggestun -13 esuggestuthat 22 esuggestuwho 23 esuggestv 26 etell 3 etell' -31 etell, -59
etell- -45 etellA 31 etellGcue -5 etellVcue -12 etella 47 etelland 4 etellbase 10 etellfronteddirect 59
etellfrontedindirect 45 etellfrontedmixed 5 etellhe 38 etellhis 31 etellhow 12 etellin -22 etelling 15
etelln 3 etellpast 22 etellq# 56 etellqJ -26 etellqN -4 etellqa 39 etellqan -21 etellqher -14 etellqhim -69
etellqhis 31 etellqme -13 etellqn 63 etellqthem 30 etellqus 19 etellresumeddirect 97
etellresumedindirect -9 etellresumedmixed 6 etellrightdirect -11 etellrightindirect -23 etellshe -17
etellthat 24 etellthe 22 etellthey 4 etellthird -48 etelluN 20 etelluhe -8 etellui -28 etellun 33
etellushe -28 etellv 16 etellwho 6 eterm -63 etermrightindirect -63 etermun -59 etestify -17
etestifyrightindirect -38 etestifyuN -10 etestifyv -5 ethank -58 ethank- -71 ethankN -58
ethankfrontedindirect -61 ethankqto -41 ethankrightindirect -46 ethankthird -61 ethankuN -47 ethankv -8
ethreatenVcue -24 ethreatenpast -18 ethreatenqto -33 ethreatenrightindirect -33 ethreatenuN 5
ethreatenun -68 etout -45 etout- -19 etoutrightindirect -36 etweet 6 etweet- 78 etweeta 8 etweetat 16
etweetfronteddirect 145 etweetfrontedindirect -91 etweeting 63 etweetpast -14 etweetq 43 etweetq, 6
etweetq. 38 etweetq: -36 etweetqA 67 etweetqN -40 etweetqa 8 etweetqon 54 etweetqt 77 etweetqthat 8
etweetqthe -16 etweetrightdirect -9 etweetrightindirect 14 etweetrightmixed 42 etweetthat 10 etweetuhe -10
etweetun -6 etweetv -38 eunderscore -53 eunderscorev -53 eurge 10 eurgeGcue 10 eurgeVcue 26 eurgebase -25
eurgeing 10 eurgepast 10 eurgeqN 56 eurgeqn 37 eurgerightindirect 27 eurgerightmixed -4 eurgeuN -36
eurgeuhe 17 eurgeun 21 eurgev 10 evow 45 evowGcue 76 evowVcue 5 evowing 76 evowpast -3 evowq, 51 evowqto 10
evowrightindirect 56 evowrightmixed -14 evowthird 102 evowuN -3 evowuhe -25 evowun 116 evowushe 70 evowv 30
ewarn 27 ewarnbase 28 ewarning 15 ewarnn 5 ewarnpast 17 ewarnq 35 ewarnq: 44 ewarnqN -20 ewarnqagainst 61
ewarnqn -42 ewarnqof 92 ewarnqthat 9 ewarnrightmixed 15 ewarnthat -7 ewarnthe 51 ewarnuN 17 ewarnuhe 20
ewarnun 21 ewarnv 29 ewonder -23 ewonderpast -37 ewonderv -23 ewrite- 19 ewriteN -19 ewritebase -4
ewritefronteddirect 97 ewritefrontedindirect 7 ewritefrontedmixed -21 ewritein -39 ewriteing -67
ewritepast 32 ewriteq 38 ewriteq, 33 ewriteq. 24 ewriteq: -35 ewriteqA 59 ewriteqN -4 ewriteqa -52
ewriteqin -58 ewriteqof -24 ewriteqon 21 ewriteqq 48 ewriteqthat 21 ewriteqto -15 ewriteresumeddirect -26
ewriteresumedindirect 60 ewriterightdirect 76 ewriterightindirect -26 ewriterightmixed 141 ewritethat 15
ewritethe 97 ewritethird 39 ewriteuN 21 ewriteuhe 24 ewriteun 16 ewriteushe -32 ewriteuthey -4 ewritev -11
eyell 24 eyell- 56 eyellpast 12 eyellq 76 eyellrightdirect 56 eyellun 41 eyellv -7 f#according 13
f#fronted -29 f#resumed -10 f#right 17 f#transcript -55 f'right -26 f(fronted -44 f,right -25 f-right -24
fAaccording 15 fAas 37 fAfronted -45 fAresumed -20 fAright 17 fAtranscript 20 fEright 23 fGcuefronted 76
fGcueright 9 fGfronted -49 fGright 16 fJaccording 15 fJfronted -14 fJright 18 fNaccording -3 fNas -38
fNfronted 10 fNresumed 37 fNtranscript 7 fVcuefronted -51 fVcueresumed -31 fVcueright 20 fVfronted 7
fVresumed 9 fVright 53 fVtranscript -51 faaccording 85 fafronted 23 fafterfronted -20 fafterright -26
falthoughfronted -38 fandaccording -9 fandfronted -40 fandright -32 fanotherright 40 fanright -17
fanyright 36 fareright 29 faresumed -49 faright 19 fasfronted -44 fasright -46 fataccording 19
fatfronted -44 fatranscript -17 fatright -12 fbecauseresumed 96 fbecauseright -6 fbeforeresumed 58
fbothright 47 fbutaccording -9 fbutfronted -18 fbutresumed -18 fbyright -3 fdespitefronted 16
fduringright -39 feachright 14 fforaccording -37 fforfronted 14 fforright -63 ffromright -24
fheaccording -11 fhefronted 10 fheresumed 71 fherfronted 71 fheright 30 fherright 12 fhimright 12
fhimselfright -20 fhisaccording -11 fhisfronted 74 fhisright 22 fhowright -26 fiffronted -8 fifright -47
finaccording 24 finfronted -20 finresumed -25 finright -20 fisresumed 44 fisright -15 fitaccording 4
fitfronted 28 fitranscript 62 fitresumed 34 fitright 8 fitselfright -57 fitsright 10 flikeright -47
fmanyfronted 11 fmanyright 82 fmuchright 84 fnaccording 13 fnfronted 64 fnoright 14 fnresumed 11 fnright -7
fntranscript -20 fofright 27 fonaccording 71 fonfronted -50 foverright -40 fqaccording -7 fqalone -14
fqannounced 23 fqas 17 fqcontinued 50 fqfronted 66 fqinherited -15 fqparagraph -23 fqresumed 35 fqright -18
fqsigned 57 fsheresumed 78 fsheright 17 fsofronted -16 fsomeright -28 fsuchright 40 fthataccording 17
fthatfronted -45 fthatresumed 79 fthatright 21 ftheaccording 14 ftheas 36 ftheirright 18 fthemright 15
fthemselvesright 28 ftheresumed -39 ftheright 21 ftheyfronted 55 ftheyright 18 fthisfronted 37
fthosefronted 50 fthoseright -30 fthoughfronted 12 ftofronted 11 ftoresumed 8 ftoright -9 fwasresumed 25
fwasright 18 fwereright 65 fwhatright 20 fwhenfronted -4 fwhenright -36 fwhetherright -43
fwhileaccording -7 fwhilefronted 5 fwhyright 21 fwillright 29 fwithfronted -20 fwithresumed -8
fwithright -16 fwouldresumed 61 fwouldright -19 fxfronted -15 fxtranscript 18 fyoutranscript 26 g-# -9
g-G 16 g-J -27 g-N 15 g-V -33 g-a -52 g-according 4 g-an -17 g-and -7 g-as -32 g-at 19 g-but -11 g-for -37
g-fronted -6 g-he -37 g-his -11 g-i 62 g-in -5 g-it -17 g-on 71 g-q 26 g-resumed 9 g-she 80 g-that 17
g-the 5 g-transcript -4 g-when 55 g-while 4 g-x 18 g-you -7 gbase# 7 gbase, -26 gbase- -35 gbaseA 12
gbaseG -33 gbaseJ 21 gbaseN 47 gbaseV 67 gbaseVcue -30 gbasea 25 gbaseand -16 gbaseany -18 gbaseas -66
gbaseat -67 gbasebecause -44 gbasebut -14 gbaseby 57 gbasefor -33 gbasefronted -20 gbasehe 24 gbaseher 46
gbasehim 3 gbasehis 66 gbaseif -73 gbasein 26 gbaseis 5 gbaseit 7 gbasen -25 gbaseon 46 gbaseq 38
gbaseresumed 79 gbaseshe 30 gbasethat 8 gbasethe 7 gbasetheir -19 gbasethemselves 21 gbasethey 15
gbasethis 7 gbasewas -20 gbasewhat 68 gbasewhether -9 gbasewho 51 gbasewhy 13 ging# -12 ging, 7 gingA -65
gingG -62 gingGcue 11 gingN -5 gingV -17 gingVcue 85 ginga 19 gingan 10 gingand -44 gingas -3 gingat 24
gingbut -62 gingfor -53 gingfronted -42 gingher -6 ginghim -41 ginghimself -42 ginghis -17 ginghow 22
gingit -18 gingon 39 gingq 36 gingresumed -22 gingshe 5 gingthat 48 gingthe 37 gingthem 35 gingthey 36
gingx -58 gpartfronted -84 gpast' -23 gpast( -11 gpast, 28 gpastA -29 gpastE 12 gpastGcue 82 gpastJ 8
gpastN -13 gpastV 14 gpastVcue 13 gpasta -7 gpastafter -6 gpastan 14 gpastand -46 gpastanother 13
gpastany -4 gpastare 47 gpastas -24 gpastat -21 gpastbecause 13 gpastbefore 31 gpastboth 73 gpastbut -19
gpastby -13 gpastcould 71 gpastdespite 29 gpastduring -28 gpastfronted 21 gpasthad 62 gpasthe 15
gpasther -24 gpasthim 62 gpasthimself -17 gpasthow 61 gpastif 53 gpastin -54 gpastis 18 gpastit 56
gpastits 8 gpastmany 68 gpastn 29 gpastno 53 gpastof 51 gpaston -81 gpastq 14 gpastresumed -17 gpastshe 36
gpastso 7 gpastsome 65 gpastthat 21 gpastthe 9 gpasttheir 30 gpastthey 10 gpastthis 10 gpastthose 56
gpastthough -34 gpastto 32 gpastwas 25 gpastwere 68 gpastwhat 7 gpastwhen -47 gpastwhile -6 gpastwho 19
gpastwhy 5 gpastwith -28 gpastwould -13 gthird# -39 gthird, -32 gthird- -25 gthirdA 80 gthirdE -68
gthirdG 27 gthirdJ -8 gthirdV 29 gthirdVcue 7 gthirda 55 gthirdand 25 gthirdare 60 gthirdas -15
gthirdbut -10 gthirdby -51 gthirdfrom -36 gthirdfronted 6 gthirdhe 67 gthirdher 88 gthirdhimself 44
gthirdhis 55 gthirdin -10 gthirdis -10 gthirdit 7 gthirdits 44 gthirdlike -47 gthirdn 16 gthirdno -14
gthirdon -22 gthirdq 71 gthirdresumed -26 gthirdright -5 gthirdsuch 29 gthirdthat -17 gthirdthe -19
gthirdthey 33 gthirdto -59 gthirdwhy 78 gthirdwith 29 h#_# 18 h#_. -33 h#_N -64 h#_n 10 h#_of -28 h'_n -28
h,_Gcue 129 h,_N -19 h,_and -87 h,_but -12 h,_he -14 h,_n 91 h,_the -26 hA_# 67 hA_' 54 hA_A -23 hA_N 58
hA_V -28 hA_after -32 hA_are 85 hA_in -5 hA_to 55 hG_N 68 hG_a -38 hG_in -27 hG_n 91 hG_the 54 hGcue_N 7
hGcue_for 5 hGcue_him 30 hGcue_his -30 hGcue_n 5 hGcue_on 37 hGcue_that 68 hGcue_the 20 hGcue_them 4
hGcue_to 8 hJ_, -63 hJ_A -84 hJ_J 46 hJ_N 34 hJ_n 23 hJ_t -10 hJ_than 4 hN_' 8 hN_, -37 hN_. 7 hN_: -4
hN_A 5 hN_E -63 hN_G 68 hN_N -15 hN_Vcue 38 hN_a 27 hN_and 55 hN_are 55 hN_as 44 hN_could 50 hN_did -56
hN_for -43 hN_had -55 hN_has 56 hN_in -40 hN_is 14 hN_must 63 hN_n 14 hN_of 60 hN_on -58 hN_q 40
hN_should 8 hN_to -24 hN_was 60 hN_will 31 hN_would 95 hV_J 9 hV_N -53 hV_a 78 hV_him -29 hV_n 51 hV_on 71
hVcue_, -4 hVcue_A -50 hVcue_J 92 hVcue_N 30 hVcue_a 22 hVcue_against -13 hVcue_for 28 hVcue_her 4
hVcue_him -5 hVcue_if 72 hVcue_n 41 hVcue_on 8 hVcue_that 99 hVcue_the -9 hVcue_them -10 hVcue_to -31
hVcue_whether -22 ha_# 63 ha_A -25 ha_E -45 ha_J -6 ha_N 4 ha_few -37 ha_n 36 ha_q 30 hafter_J 49
hafter_N -19 hafter_the -61 hand_, -39 hand_A -39 hand_N 25 hand_Vcue 66 hand_in 10 hand_the -11
hanother_n 8 hany_n -8 has_N 12 has_a -17 has_for -64 has_he -49 has_the -35 hat_# -37 hat_J 40 hat_a -12
hat_the -16 hbecause_n -34 hbut_, -41 hbut_A 34 hbut_as 51 hbut_the 62 hbut_while -64 hby_G 23 hby_Gcue 84
hby_N -28 hby_the -23 hfor_n -61 hfor_the 19 hfrom_N -10 hhad_been 53 hhas_V 34 hhe_A -35 hhe_E 73 hhe_V 36
hhe_Vcue -22 hhe_and 85 hhe_could 49 hhe_did 7 hhe_didn’t 70 hhe_does 106 hhe_had -12 hhe_has 52 hhe_is 8
hhe_q 78 hhe_should 92 hhe_was -18 hhe_will 94 hhe_would 37 hher_as -6 hher_n 6 hher_q 5 hhim_a -26
hhim_of 57 hhim_q 72 hhimself_a 45 hhimself_as 66 hhis_G 73 hhis_J -16 hhis_N 50 hhis_n 22 hhow_he -28
hhow_n -10 hi_V 11 hif_N 15 hif_he -19 hif_n 82 hif_the 60 hin_# -3 hin_J 24 hin_N -43 hin_a -18 hin_all 79
hin_an -32 hin_his -24 hin_n -12 hin_the -24 his_that 50 hit_' 53 hit_A -27 hit_V 62 hit_a 16 hit_could -23
hit_does 80 hit_had 81 hit_in -84 hit_is -4 hit_q 134 hit_the 87 hit_was -15 hit_will 104 hit_would 149
hits_J 25 hits_n 8 hlike_N -47 hmany_n 51 hmany_of 38 hn_# 94 hn_' 17 hn_, 12 hn_. -59 hn_A -46 hn_J 49
hn_N 107 hn_V 79 hn_Vcue 85 hn_and -41 hn_are 98 hn_at -68 hn_by 22 hn_for -19 hn_from 39 hn_have 7
hn_in -52 hn_is 68 hn_n 39 hn_of -23 hn_on 80 hn_q -34 hn_that 20 hn_were 77 hn_who 32 hno_n -5 hno_to -32
hof_n 22 hof_the 32 hon_J 12 hon_N -23 hon_a 36 hon_n -16 hon_t -50 hon_the 20 hover_the 19 hq_# 96
hq_( -33 hq_A 16 hq_G -55 hq_Gcue 57 hq_J 34 hq_N 12 hq_V -7 hq_Vcue 3 hq_a 91 hq_after 47 hq_all 71
hq_an -81 hq_as 118 hq_at -39 hq_because 59 hq_both 49 hq_but 114 hq_by 60 hq_can 39 hq_did 40 hq_do 73
hq_every -27 hq_for 84 hq_from 48 hq_having 49 hq_he 25 hq_his -37 hq_how 37 hq_i 92 hq_if 50 hq_in 127
hq_is 8 hq_it 93 hq_many 60 hq_most 49 hq_my 74 hq_n 24 hq_no -61 hq_of -30 hq_on 28 hq_our 96 hq_out 44
hq_over 25 hq_so -28 hq_some 68 hq_t 44 hq_that 138 hq_the -8 hq_these 71 hq_they 7 hq_to 43 hq_we 70
hq_what 128 hq_when 116 hq_while -39 hq_who -36 hq_why 64 hq_with 57 hq_without 46 hq_x 33 hq_you 85
hq_your 66 hshe_A 5 hshe_E 71 hshe_V 24 hshe_Vcue 88 hshe_and -36 hshe_did 103 hshe_had 133 hshe_has -51
hshe_n 112 hshe_was -35 hshe_will -23 hshe_would 137 hsome_n 9 hsome_of 58 hthat_# -74 hthat_' 112
hthat_, 17 hthat_A 40 hthat_G 64 hthat_N 24 hthat_V -71 hthat_a 78 hthat_after 76 hthat_any 79 hthat_as 14
hthat_at 63 hthat_by -18 hthat_despite -56 hthat_during 90 hthat_have -87 hthat_he 16 hthat_her 113
hthat_his -10 hthat_if 6 hthat_in -16 hthat_is 11 hthat_it 17 hthat_most 75 hthat_n 20 hthat_q 41
hthat_she 38 hthat_some 24 hthat_such -13 hthat_the 44 hthat_they 80 hthat_this 102 hthat_was -35
hthat_were -64 hthat_while -23 hthat_would 29 hthe_# 30 hthe_A 34 hthe_E -13 hthe_G 25 hthe_J 19 hthe_N -8
hthe_n 9 hthe_q -4 htheir_J 24 htheir_n -5 hthemselves_as -14 hthey_A -79 hthey_are 26 hthey_could 99
hthey_had 7 hthey_have -3 hthey_n 104 hthey_were 54 hthey_will 13 hthey_would 26 hthis_is 61 hthis_n 17
hthose_n 29 hthose_who -50 hthough_N 38 hto_V 36 hwas_A 81 hwas_J 29 hwas_V -14 hwas_a 102 hwas_q -26
hwhen_N -13 hwhen_Vcue -15 hwhen_n -42 hwhen_she 23 hwhen_the 56 hwhether_it -12 hwhile_N 74 hwhile_n 29
hwhile_the 21 hwho_V -4 hwhy_N 83 hwhy_he 21 hwith_# 55 hwith_N -34 hwith_a 21 hwith_n -74 hwith_the -4
hwould_V -24 hx_N -35 hyou_V -8 i0fronted -32 i0right 16 i1right 51 iNone0 19 ipromises0 16 irefuses0 -35
irefuses1 77 j- -12 jD 30 jJ 23 jN -66 jP -53 jS 71 jn 8 jq 27 kdirectaccording 71 kdirectalone -14
kdirectannounced 23 kdirectas 40 kdirectcontinued 50 kdirectfronted 28 kdirectinherited -15
kdirectparagraph -23 kdirectresumed 30 kdirectright 26 kdirectsigned 57 kdirecttranscript -57
kindirectaccording 11 kindirectfronted -31 kindirectresumed -30 kindirectright -20 kindirecttranscript 10
kmixedaccording 3 kmixedas -5 kmixedfronted -20 kmixedresumed 35 kmixedright -5 l0fronted 22 l0indirect -61
l0resumed -66 l0right -45 l1according -25 l1fronted 4 l1indirect -27 l1resumed 7 l1right -5
l1transcript -123 l2according -14 l2as 51 l2continued 13 l2direct -18 l2indirect -12 l2inherited -19
l2mixed -50 l2resumed -5 l2right -10 l2transcript -37 l2within -40 l3according 17 l3announced 7 l3as 65
l3continued 115 l3direct -4 l3far 36 l3fronted -17 l3indirect 4 l3inherited -80 l3mixed -32 l3paragraph 23
l3resumed -42 l3right 10 l3transcript 71 l4according 30 l4announced 98 l4as 14 l4continued -9 l4direct 13
l4far 20 l4indirect 14 l4inherited 17 l4mixed 11 l4paragraph -54 l4right 21 l4transcript 30 l4within 7
l5according 47 l5announced -47 l5as -3 l5continued 48 l5direct 44 l5far -20 l5fronted -20 l5indirect -7
l5inherited 66 l5mixed 29 l5paragraph 30 l5resumed 125 l5right 6 l5signed 33 l5transcript -60 l5within 60
l6according 10 l6announced 33 l6as -6 l6continued 69 l6direct 28 l6far 5 l6fronted 17 l6indirect -20
l6inherited 24 l6mixed 5 l6paragraph -18 l6resumed -36 l6right -4 l6within 6 o0according 5 o0as 61
o0resumed 76 o0right 9 o0transcript -10 o1according -7 o1as 15 o1fronted 25 o1resumed 39 o1right 11
o1transcript 30 o2as 9 o2fronted -4 o2resumed 23 o2right 12 o3according 75 o3as 14 o3fronted 8 o3resumed 11
o3right -7 o4according 5 o4fronted 20 o4resumed 24 o4right -4 o5according 8 o5as -57 o5fronted -26
o5resumed -72 o5right -21 p#ing 54 p#past -37 p'past -16 p)past 53 p,- 23 p,base 11 p,ing 34 p,past 13
p,third -37 p-base 8 p-ing -12 p-past 9 p-third 6 pA- 7 pAbase 39 pAing 55 pApast 37 pAthird 22 pEpast -54
pEthird -21 pGpast -23 pGthird -55 pJing 66 pJpast -30 pN- -8 pNbase 53 pNing -26 pNthird 11 pVcueing 24
pVcuepast 57 pVing 10 pVpast -37 paftering 10 paing -44 pallpast 11 pandbase -13 panding -4 pandpast -18
pandthird 20 panotherpast -15 panpast -36 papast -123 pareing 25 pasing -48 pbeening 21 pbeforeing 91
pbothpast -46 pbuting -5 pbutpast 55 pbutthird 53 pbying 9 pcanbase -39 pcouldbase -34 pdidbase 44
pforing -65 phaspart -8 phavepast 18 phepast 13 phethird -12 phising -72 phispast -58 pining -74
pinpast -81 pipast -4 pising -36 pitpast 7 pitthird 44 pmightbase -38 pn- 31 pnbase 11 pning -32 pnpast 43
pnthird 8 pofing 85 pofpast -82 pq- -21 pqing 51 pqpast 8 pqthird 6 pshethird -20 pshouldbase 32
psincepast 81 ptbase 64 pthatbase 46 pthatpast 27 pthatthird -21 ptheing -55 pthepast -64 ptheybase 14
ptheypast 17 pting -31 ptobase -11 ptoing 20 ptothird 12 ptpast 26 pwasing 39 pwepast 23 pwhenpast -67
pwhichthird -36 pwhileing -54 pwhobase 13 pwhopast 7 pwhothird 32 pwillbase 13 pwouldbase -19 pyetpast 34
q#-transcript -55 q#pastfronted -12 q#thirdright 31 q,basefronted 41 q,baseresumed 33 q,baseright 22
q,ingfronted -29 q,ingresumed 29 q,ingright 34 q,pastas 15 q,pastfronted -16 q,pastresumed 15
q,pastright -35 q,thirdfronted -22 q,thirdresumed -22 q,thirdright -16 q-baseright -11 q-pastfronted 44
q-thirdright -25 q.-fronted 57 q.basefronted -24 q.ingfronted 48 q.pastfronted 49 q.thirdfronted 57
q:baseright 10 q:ingfronted -60 q:ingresumed 82 q:ingright 40 q:pastresumed 103 q:pastright 14
q:thirdright -45 qA-transcript 20 qAbaseright 8 qAingfronted -58 qAingright -40 qApastfronted -23
qApastresumed 19 qApastright 19 qAthirdfronted -10 qAthirdright -50 qGpastfronted -37 qGpastright 36
qJbaseright 18 qJingright -27 qJpastfronted 98 qJpastright -22 qJthirdfronted -20 qN-fronted 80
qN-transcript 7 qNbaseright 36 qNingfronted 35 qNingresumed -30 qNingright 20 qNpastfronted 46
qNpastresumed -35 qNpastright 4 qNthirdfronted 9 qNthirdright 7 qV-transcript -51 qVingright 71
qVpastright 93 qVthirdright 22 qa-fronted -16 qa-transcript -17 qabaseright -7 qafterpastfronted 70
qafterpastright -47 qagainstpastright 16 qaingright 22 qandbaseright 41 qandpastfronted -47
qanotherpastfronted 44 qanotherpastright 30 qanpastfronted 59 qanpastright -4 qanybaseright 27
qanypastright 4 qapastfronted -14 qapastright 30 qaspastfronted -14 qaspastright -38 qathirdfronted -36
qathirdright -5 qatpastfronted 56 qatpastright -11 qbeforepastfronted 31 qbothpastright 73
qbypastfronted 67 qbypastright -30 qbythirdright -13 qduringpastfronted 100 qduringpastright -4
qforbaseright -45 qforingright 22 qforpastright 30 qforthirdright -10 qfrompastfronted 68 qhebaseright 30
qheingright -7 qhepastright 9 qherbaseright 9 qherpastfronted -9 qherthirdright 73 qhethirdright 68
qhimbaseright -30 qhimingright -16 qhimpastright 16 qhimselfingright -42 qhimselfpastright -8
qhimselfthirdright 44 qhis-fronted 27 qhisbaseright -11 qhisingfronted -54 qhisingright -37
qhispastfronted 10 qhispastright 5 qhisthirdright 26 qhowpastright 64 qi-transcript 62 qifpastright 20
qiningright -31 qinpastfronted 41 qinpastresumed -69 qinpastright 45 qinthirdfronted 25 qinthirdright -52
qintoingfronted -27 qitbaseright 10 qitingright 24 qitpastright 39 qitspastright 23 qitsthirdright 28
qitthirdright 4 qlikethirdright -47 qmepastfronted 77 qmepastright 7 qn-transcript -20 qnbasefronted -60
qnbaseright 43 qningfronted -136 qnopastright 39 qnothirdright -14 qnpastfronted -14 qnpastresumed 14
qnpastright -16 qnthirdfronted -41 qnthirdright 24 qofpastfronted -63 qofpastright 53 qonbaseright -21
qoningright 63 qonpastfronted 27 qonpastright 26 qonthirdright 25 qoutingright 37 qoutpastright 46
qoutthirdright 16 qqbaseright 34 qqingright -42 qqthirdright -6 qshebaseright 94 qsheingright 48
qshepastright 40 qsomepastright 75 qsuchthirdright 29 qthatbaseright 4 qthatingright 33 qthatpastright 17
qthatthirdright 11 qthebasefronted -55 qthebaseright -47 qtheingfronted -66 qtheingright 46
qtheirbaseright 29 qtheirpastright 24 qthempastfronted -14 qthempastright -28 qthemselvesbaseright 21
qthepastright 7 qthethirdfronted -49 qthethirdright 40 qtheybaseright 7 qtheyingright 62 qtheythirdright 72
qthisbaseright 35 qthispastfronted 6 qthispastright -4 qthosepastright 14 qto-according 4 qto-fronted -22
qto-resumed 7 qtobasefronted 14 qtobaseright 29 qtoingfronted -14 qtoingright -11 qtopastfronted -6
qtopastresumed 25 qtopastright -38 qtothirdfronted -25 qtothirdright -38 qtpastfronted 72 qtpastright -11
quponpastright 79 qwasbaseright -49 qwaspastright -4 qwerepastright 60 qwhatpastright 9 qwhenpastfronted 52
qwhenpastright -77 qwhetherbaseright 13 qwhetherpastright -28 qwhybaseright 13 qwhypastright -15
qwhythirdright 64 qwithbaseright 24 qwithpastfronted -24 qwithpastright -12 qwiththirdright 39
qx-transcript 18 qyou-transcript 26 raccording 4 ralone -14 rannounced 23 rcontinued 50 rfronted -14
rinherited -16 rparagraph -23 rresumed -14 rright -14 rsigned 57 rtranscript -4 sFalse 21 sTrue -26
tTboq' -31 tTboq, -14 tTboqA 13 tTboqGcue 22 tTboqN -5 tTboqVcue 19 tTboqa 19 tTboqand 4
tTboqfronteddirect 79 tTboqfrontedindirect -31 tTboqfrontedmixed 51 tTboqhe 30 tTboqhis 31 tTboqhow 29
tTboqin -30 tTboqn 3 tTboqon -4 tTboqq 4 tTboqresumeddirect 100 tTboqresumedindirect -43
tTboqresumedmixed 6 tTboqrightdirect -34 tTboqrightmixed -4 tTboqshe -17 tTboqthat 8 tTboqthe 7 tTboqthey 4
tTboqtn 5 tTboqtq 35 tTboqtrightmixed 15 tTboqtthat -7 tTboqtthe 51 tTboqwho -18 tTborightindirect -64
tTiVcue -24 tTin# 6 tTinG 36 tTinJ -38 tTina -11 tTinqJ -4 tTinqn 16 tTinqrightindirect 24 tTinqtGcue 22
tTinqtN 61 tTinqtVcue -14 tTinqta 41 tTinqthat -48 tTinqtn -29 tTinqtrightindirect -3 tTinqtrightmixed 60
tTinqtthat 7 tTinqttheir 19 tTinrightindirect 20 tTinrightmixed 78 tTiqtGcue 76 tTiqtVcue 5
tTiqtrightindirect 56 tTiqtrightmixed -14 tTirightindirect -33 tTnqN -8 tTnqa 67 tTnqn -13
tTnqrightindirect 24 tTnqthe 85 tTntN -14 tTntany 74 tTntn -18 tTntrightindirect -9 tTntthat 94
tToqtVcue 21 tToqtrightindirect 8 tToqtrightmixed 63 tTothat 51 tTqA 13 tTqJ 18 tTqN 15 tTqa 29
tTqasindirect 84 tTqbut -57 tTqfronteddirect 115 tTqfrontedindirect -25 tTqfrontedmixed -24 tTqhow -77
tTqif -21 tTqin -84 tTqn 84 tTqq 85 tTqresumeddirect -20 tTqresumedindirect 38 tTqrightdirect 101
tTqrightindirect -28 tTqrightmixed -6 tTqtJ 47 tTqtN 35 tTqtasindirect 63 tTqtfronteddirect 30
tTqtfrontedindirect 7 tTqthat 4 tTqthe 58 tTqthis 22 tTqtq 61 tTqtresumedindirect 90 tTqtrightindirect 48
tTqtrightmixed -16 tTqtthat 27 taN 15 tafrontedindirect -40 tahim 80 tan -8 tarightindirect 32
tarightmixed 9 tathe 21 tbo, -5 tboA -60 tboGcue -35 tboN 42 tboVcue 52 tboand -6 tbofrontedindirect 10
tbon -85 tboq -37 tboresumedindirect -35 tborightindirect -64 tborightmixed 10 tdN -19 tdVcue -4
tdiqGcue 23 tdiqN -3 tdiqVcue 28 tdiqfrontedindirect -63 tdiqfrontedmixed 19 tdiqher 10 tdiqhim 79
tdiqhimself 29 tdiqhis 12 tdiqin -43 tdiqit 12 tdiqn -25 tdiqq -22 tdiqrightdirect -4 tdiqrightindirect 7
tdiqrightmixed 6 tdiqthe 11 tdiqthem 69 tdiqto -9 tdnN 40 tdna 63 tdnher 18 tdnhimself 66 tdnhis 23
tdnit -30 tdnn 88 tdnqtN 22 tdnqta -32 tdnqtfronteddirect 50 tdnqtn 12 tdnqtq 87 tdnqtrightindirect 6
tdnqtrightmixed 43 tdnqtthat 110 tdnrightindirect 22 tdnrightmixed 30 tdnthe 18 tdnthemselves -14 tdq 10
tdrightindirect -34 tdrightmixed 7 tdthe 62 tdwith -15 tiGcue 49 tiVcue -11 tiqfrontedindirect -59 tiqtN 6
tiqtVcue -6 tiqtrightindirect 37 tiqtrightmixed -45 tiqtthat 22 tiqtthe 17 tirightindirect 11
tirightmixed -34 tnG -53 tnJ 15 tnN -59 tnan -4 tnanother 26 tnfrontedindirect -146 tnfrontedmixed -82
tnher 27 tnhim -31 tnhis 21 tnn 19 tnq 104 tnqt# -50 tnqt, -15 tnqtVcue 26 tnqta 23 tnqtan -4
tnqtasindirect 57 tnqtfronteddirect 42 tnqtfrontedindirect 9 tnqthe 24 tnqther 57 tnqthis 4 tnqtit 114
tnqtn -3 tnqtq 99 tnqtrightdirect 56 tnqtrightindirect 7 tnqtrightmixed 14 tnqtshe 84 tnqtthat 21
tnqtthe -21 tnqtthey 14 tnrightdirect 87 tnrightindirect -4 tnrightmixed -10 tnthe -17 tqA 3 tqN -40
tqafter 31 tqand 10 tqas -85 tqbut -104 tqfronteddirect 38 tqfrontedindirect -21 tqfrontedmixed -12
tqin -66 tqn -57 tqq 26 tqresumeddirect 12 tqrightdirect 59 tqrightindirect -17 tqrightmixed -39 tqt# 37
tqt' -4 tqt( 18 tqt, -8 tqt- 29 tqtA 4 tqtE -39 tqtG -7 tqtGcue -31 tqtJ 23 tqtN 32 tqtV 42 tqtVcue -18
tqta -11 tqtafter -21 tqtan 7 tqtand 4 tqtanother -13 tqtany -12 tqtare 8 tqtas -22 tqtasindirect -43
tqtat -18 tqtbecause -10 tqtbefore -8 tqtboth 67 tqtbut 31 tqtby 7 tqtcould 71 tqtduring -20 tqtfor 14
tqtfrom 4 tqtfrontedindirect 5 tqtfrontedmixed 31 tqthad 77 tqthe 17 tqther 60 tqthis 21 tqthow 20 tqtif 55
tqtis 59 tqtit 11 tqtits -40 tqtlike 29 tqtmany 66 tqtn 29 tqtno -23 tqtof 32 tqton -45 tqtq 19
tqtresumeddirect 20 tqtresumedindirect 24 tqtresumedmixed 11 tqtrightdirect 26 tqtrightmixed 12 tqtshe 7
tqtso -30 tqtsuch 26 tqtthat 21 tqttheir -40 tqtthem -25 tqtthey 27 tqtthis -42 tqtthose 31 tqtthough 34
tqtto 86 tqtwas -23 tqtwere 72 tqtwhat 20 tqtwhatever -5 tqtwhen -27 tqtwhether 22 tqtwhile -43 tqtwhy 12
tqtwill 23 tqtwith -42 tqtwithout 16 tqtwould 29 tqwhen -20 tqwhile 69 u#direct 67 u#fronted -41
u#indirect -33 u#mixed 32 u#right -10 uDdirect -23 uDfronted 6 uDindirect -9 uDmixed 42 uDright 6
uEright -26 uGindirect -21 uGright -17 uJindirect 6 uJright -8 uNaccording 13 uNas -10 uNdirect 45
uNfronted 16 uNindirect -10 uNmixed -4 uNresumed -27 uNright 16 uhedirect 16 uhefronted -18 uheindirect 12
uhemixed 25 uheresumed 32 uheright 29 uidirect 61 uifronted -19 uiindirect -16 uiright -12 uitdirect 99
uitfronted 25 uitindirect -22 uitmixed 46 uitright -11 unaccording 35 unas 15 undirect 50 unfronted -30
unindirect -3 unmixed 16 unresumed 28 unright -3 unsaccording -12 unsfronted 21 unsindirect 5 unsmixed -36
unsresumed -10 unsright -11 ushedirect 4 ushefronted 26 usheindirect 20 ushemixed 14 usheresumed -10
usheright 11 uthatdirect -7 uthatindirect -18 uthatmixed 48 uthatright -5 utheydirect 74 utheyfronted 41
utheymixed 102 utheyresumed 23 uweindirect -32 uweright -39 uwhichdirect -22 uwhichfronted -32
uwhichindirect -27 uwhichmixed -9 uwhofronted -20 uwhoindirect -19 uwhomixed -22 uwhoresumed -29
uwhoright -8 uyouindirect -30 uyouright -22 v-accordingindirect 19 v-announceddirect 70 v-asindirect -11
v-continueddirect 69 v-fronteddirect 206 v-frontedindirect -8 v-frontedmixed -80 v-inheriteddirect -35
v-resumeddirect -6 v-resumedindirect -40 v-resumedmixed 19 v-rightdirect 38 v-rightindirect -22
v-rightmixed 7 v-transcriptindirect -9 v-withindirect -44 vvaccordingdirect 71 vvaccordingindirect 6
vvaccordingmixed 3 vvalonedirect -4 vvannounceddirect 7 vvasdirect 40 vvasindirect 8 vvasmixed -7
vvcontinueddirect 42 vvfardirect 9 vvfronteddirect 15 vvfrontedindirect -29 vvfrontedmixed 5
vvinheriteddirect 6 vvparagraphdirect -13 vvresumeddirect 47 vvresumedindirect -4 vvresumedmixed 29
vvrightdirect 9 vvrightindirect -6 vvrightmixed -4 vvsigneddirect 57 vvtranscriptdirect -57
vvtranscriptindirect 15 vvwithindirect 53 waccordingaccording 4 waccordingresumed 7 wasidebase 6
wasidefronted -5 wasideing 12 wasidepast 26 wasideresumed 31 wasideright 15 wasidethird -15
winfinitivebase -11 winfinitivefronted -85 winfinitiveright 8 wleft- 21 wleftas 20 wleftbase 20
wleftfronted 27 wlefting -42 wleftpart -21 wleftpast 6 wleftright -10 wleftthird 11 wmainbase -5
wmainfronted 4 wmainpast -32 wmainright -46 wmainthird -34 wname- -6 wnametranscript -6 wrelative- -36
wrelativebase 24 wrelativefronted -37 wrelativeing 27 wrelativepast -28 wrelativeresumed -61
wrelativeright 9 wrelativethird -25 wright- -4 wrightbase -36 wrightfronted 3 wrightpast 41
wrightresumed 69 wrightthird -51 wsharedbase -20 wsharedfronted -44 wshareding -16 wsharedpast 5
wsharedresumed -11 wsharedright 3 wsharedthird 8 wtranscript- 7 wtranscripttranscript 7 x#right -41
x'2 -179 x'3 -21 x'inherited -33 x'within -159 x,2 -36 x,3 -5 x,4 92 x,5 50 x,6 96 x,according -5 x,as 71
x,inherited 73 x,resumed -7 x,right 19 x,within 21 x-3 -36 x-4 5 x-fronted -41 x-inherited -15 x-right -24
x-within -65 x:3 101 x:4 44 x:5 -26 x:6 19 x:announced 102 x:fronted -26 x:inherited -76 x:resumed 20
x:right 13 x:transcript -4 x:within 44 xAinherited -76 xAright -5 xEwithin 44 xGcueright 13 xGcuewithin 119
xJright 7 xN2 -16 xN3 -50 xN4 76 xN5 85 xN6 -16 xNinherited 52 xNright 30 xNwithin -46 xV5 93 xVcue2 -12
xVcueright -8 xVcuewithin -4 xVinherited -35 xVright -20 x^2 59 x^3 26 x^4 22 x^5 18 x^6 24 x^according 12
x^alone -14 x^announced -34 x^as -50 x^continued 49 x^fronted -8 x^inherited 57 x^paragraph -31 x^signed 57
x^within 41 xa2 -31 xa3 72 xagainstright 46 xainherited 39 xand3 -21 xandinherited 23 xandright 21 xas2 -12
xas3 -7 xasinherited 27 xaswithin -13 xawithin 49 xbutfronted 30 xbyright 52 xfor3 -3 xforinherited -75
xforwithin 15 xhadright 8 xhasright -18 xhaveright 34 xheright 7 xherright -24 xhimright -29 xhis2 36
xhiswithin 43 xinwithin -54 xiright 5 xitright -4 xmeright -17 xn2 3 xn3 -39 xn4 -3 xninherited -6
xnright -23 xnwithin -4 xof2 15 xof3 -43 xofinherited -52 xofright 47 xofwithin -7 xon2 -117 xonright 48
xonwithin -95 xoutright 33 xqright 65 xsheright 5 xthat4 68 xthatright 16 xthatwithin 66 xthe2 -62
xtheinherited -73 xthemright 23 xthewithin -88 xto2 8 xto4 -36 xtoinherited -57 xtoright -35 xtowithin -10
xtright 7 xwasinherited -20 xwaswithin -94 xweright 23 xwhenright -66 xwith2 -98 xwithright 24
xwithwithin -6 xwouldright 86 xx2 -86 xxwithin -113 y#fronted 37 y$2 9 y$3 -8 y$4 20 y$5 19 y$6 51
y$according 57 y$alone -14 y$announced 50 y$as 70 y$continued 50 y$far -4 y$inherited -13 y$paragraph -15
y$resumed 22 y$right 71 y$signed 57 y(3 -76 y(right -20 y(within -109 y,according 21 y,as -40 y,resumed -35
y,right -51 y-3 -19 y-4 46 y-according -41 y-fronted -35 y-inherited 41 y-resumed -67 y-right -52
y-within 37 y.according 23 y.as 42 y.resumed 8 y.right 19 y:right -39 y;right 57 yA2 -4 yAwithin -19 yE2 7
yEfronted 7 yEwithin -89 yGcue2 10 yGcuefronted 55 yGcueright -33 yGcuewithin 34 yGright 23 yGwithin 50
yJfronted 57 yJwithin 56 yN2 -130 yN3 67 yN4 42 yN5 70 yNinherited 42 yNright -10 yNwithin 48 yV3 -78
yVcue2 -13 yVcue5 62 yVcuefronted 7 yVcuewithin 55 yVfronted -37 yVwithin -98 ya2 15 yafronted 17
yainherited 8 yand2 5 yand3 16 yandinherited 17 yandright -34 yandwithin -15 yanotherfronted -34 yasright 4
yawithin 5 ybut2 10 ybutright 15 ybutwithin 4 yby3 -80 yby4 -113 ybywithin -126 ycaccording -5
yforwithin -79 yhefronted -4 yhisfronted 44 yifronted -4 yin2 7 yin3 -7 yinwithin 13 yiswithin -44
yitfronted 48 yn2 -30 yn3 -62 yn6 -81 ynfronted -31 yninherited -104 ynwithin -48 yon2 -76 yon3 27
yonwithin 25 yorwithin -105 yq3 -94 yqwithin -73 yshefronted 5 ythe2 13 ythe3 -9 ythefronted 9
ytheright -19 ythewithin 64 ytowithin 47 ywas2 14 ywhich2 -104 ywhichfronted -22 ywhichwithin -98
ywhileright -12 yx2 -72 yxwithin -72 zFalseFalseFalse2 -91 zFalseFalseFalse3 -69 zFalseFalseFalse4 -8
zFalseFalseFalse5 17 zFalseFalseFalse6 37 zFalseFalseTrue2 50 zFalseFalseTrue3 80 zFalseFalseTrue4 19
zFalseFalseTrue5 11 zFalseFalseTrue6 60 zFalseTrueFalse2 18 zFalseTrueFalse3 10 zFalseTrueFalse4 -26
zFalseTrueFalse5 100 zFalseTrueFalse6 85 zTrueFalseFalse3 15 zTrueFalseFalse4 27 zTrueFalseFalse5 22
"""
