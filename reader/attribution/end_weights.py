"""Learned weights: where a complement ends.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
1(N -87 1,# -38 1,A -8 1,A_V 68 1,A_n -66 1,G -44 1,G_n -16 1,G_the -17 1,Gcue 84 1,Gcue_that 113
1,Gcue_the 7 1,J -45 1,J_n -86 1,N 24 1,N_, -200 1,N_. -188 1,N_N -35 1,N_Vcue 183 1,N_and -162 1,V -28
1,Vcue 57 1,Vcue_with -49 1,a 56 1,a_n -25 1,an 60 1,an_n 8 1,and 16 1,and_A -120 1,and_N -32 1,and_V -96
1,and_Vcue 336 1,and_that -316 1,and_the 53 1,as -20 1,but 53 1,but_A -133 1,but_Vcue 304 1,but_he 217
1,but_the 16 1,he 19 1,he_Vcue 72 1,his -18 1,his_n -18 1,in 6 1,in_n -271 1,it 64 1,n -28 1,n_and -193
1,n_n -129 1,q -52 1,such -110 1,such_as -110 1,the 31 1,the_J 10 1,the_N -60 1,the_n 43 1,though 52
1,to -19 1,was 18 1,when -30 1,where 32 1,which 29 1,which_V 57 1,which_he 61 1,which_is 5 1,while 58
1,while_N 28 1,who 15 1,with -10 1-# -23 1-A -9 1-G -68 1-N 22 1-a 66 1-a_n 23 1-and 17 1-but 26 1-n -25
1-n_n -109 1:N -39 1:q 25 1wGcue_N -232 1wGcue_n 26 1wGcue_that 132 1wGcue_the 4 1wGcue_to -266 1wand 7
1wand_# 58 1wand_A -16 1wand_E 154 1wand_G -28 1wand_Gcue 312 1wand_J -142 1wand_N -9 1wand_V -32
1wand_Vcue 202 1wand_a -274 1wand_has 100 1wand_he 102 1wand_her -135 1wand_his -150 1wand_n -141
1wand_other -220 1wand_q -328 1wand_that -302 1wand_the -122 1was_A -166 1was_G -155 1was_J 89 1was_N -21
1was_a -142 1was_an -41 1was_n -96 1was_q -259 1was_the -65 1was_they -52 1wbecause -78 1wbecause_it 23
1wbecause_of -159 1wbecause_q -185 1wbecause_the -143 1wbut 30 1wbut_A -76 1wbut_Vcue 123 1wbut_that -176
1whow -142 1wif -72 1wif_N -139 1wif_he -210 1wif_it -137 1wif_the -121 1wif_they 56 1wor -105 1wor_J -34
1wor_N -52 1wor_V 69 1wor_n -119 1wso -36 1wso_n -90 1wthat -32 1wthat_A -150 1wthat_E -135 1wthat_N -206
1wthat_V -191 1wthat_Vcue -118 1wthat_he -128 1wthat_it -82 1wthat_n 43 1wthat_q -132 1wthat_she -98
1wthat_the 17 1wthat_would -195 1wthough 19 1wwhat 28 1wwhen_he 49 1wwhen_it -19 1wwhen_the 31 1wwhere -169
1wwhether -105 1wwhile 26 1wwhile_G -47 1wyet -124 2,C_N_N 45 2,C_that_D -243 2,C_the_n -51 2,D_J_n 27
2,D_N_n -9 2,D_n_P -38 2,D_n_W 20 2,D_n_n -52 2,G_the_n 6 2,Gcue_the_n -10 2,N_,_N -86 2,N_N_, -89
2,N_N_N -33 2,N_and_N -148 2,P_the_n 81 2,W_V_P 41 2,W_he_Vcue 92 2,n_n_C -79 2wC_A_V -204 2wC_A_n -132
2wC_G_D 47 2wC_G_P 62 2wC_G_n -26 2wC_J_n -180 2wC_N_, -86 2wC_N_. -202 2wC_N_M -70 2wC_N_N -16
2wC_N_P -225 2wC_N_n -33 2wC_V_D 87 2wC_V_N 7 2wC_V_P -53 2wC_V_n -75 2wC_Vcue_D 61 2wC_Vcue_N 147
2wC_Vcue_P 73 2wC_Vcue_R 90 2wC_Vcue_W 245 2wC_Vcue_n -20 2wC_her_n -120 2wC_his_n -124 2wC_n_, -220
2wC_n_. -205 2wC_n_D 131 2wC_n_P -211 2wC_n_n -82 2wC_other_n -120 2wC_q_n -122 2wC_that_D -204
2wC_that_N -130 2wC_that_R -120 2wC_the_N 82 2wC_the_n -221 2wGcue_n_P -99 2wGcue_to_V -157 2wS_J_n -228
2wS_N_M 4 2wS_N_N 19 2wS_a_J 80 2wS_a_n -226 2wS_a_q -113 2wS_he_M -102 2wS_he_V 86 2wS_his_n -150
2wS_it_M 58 2wS_it_V -172 2wS_n_. 49 2wS_n_M -39 2wS_n_P -99 2wS_n_n -88 2wS_of_D -121 2wS_q_D -91
2wS_she_M -198 2wS_she_V 93 2wS_the_N -143 2wS_the_n 53 2wS_they_M 113 2wS_they_V 66 2wW_N_M -156
2wW_N_N -132 2wW_N_V -62 2wW_V_D -94 2wW_V_P -133 2wW_he_M -110 2wW_it_M -64 2wW_n_M -164 2wW_n_P 7
2wW_n_n -190 2wW_she_M -120 2wW_she_V -73 2wW_the_N 68 2wW_the_n -155 2wW_would_V -63 aNC -183 aNN -146
aNe 23 aae -9 ane 46 athee 65 awhiche 58 awhoe 31 c0( 28 c0, 6 c0- -14 c0: -199 c0; -17 c0w -12 c1, -74
c1- -79 c1: -18 c1; -64 c1w -22 c2( -47 c2, 9 c2- 142 c2: 73 c2w -23 c3, -61 c3: -63 c3w 22
eaccording, -187 eaccording,N -104 eaccordingw -199 eaccordingwand -138 eaccuse, -23 eaccusew -82
eaccusewand 42 eacknowledge, 45 eacknowledgew 44 eacknowledgewand -63 eadd, -137 eaddw -136 eaddwand 28
eadmit, 58 eagree, -77 eagreew 8 eagreewand -253 eannounce, 133 eannouncew 60 eannouncewand -125
eargue, -45 earguew -44 earguewand -124 earguewthat -99 eask, 50 easkw -25 easkwand -151 easkwthat -144
eblame, -122 eblamew -50 eblast, -12 ecall, 68 ecall,n -61 ecall- -17 ecallw 4 ecallwGcue 27 ecallwand 15
ecallwthat -171 ecite, -20 ecitew -46 ecitewand -131 ecitewas -48 ecitewthat -45 eclaim, 57 eclaimw 28
eclaimwand 108 econcludew -42 econfirm, -230 ecriticize, 94 ecriticizew -10 ecriticizewand -20
edeclare, 137 edeclarew 73 edeclarewand 8 edecline, 29 edeclinew 92 edefend, 23 edefendw -10 edemandw -139
edenounce, 42 edenouncew 15 edenouncewand 8 edescribe, 106 edescribewand 22 edescribewas -279
edismissw -111 eexplain, -71 eexplainw -46 einsist, -114 einsistw 24 emention, -5 ementionw -19 emockw -21
enote, -108 enote,and 44 enote- -35 enotew -85 enotewand -57 enotewthat -92 epledge, -25 epledgew 100
epoint, -178 epointw -79 epointwand 20 epointwthat -57 eportrayw -25 eportraywas -205 epraise, 28
epraisew -38 epredict, -44 epredictw -215 epressw -191 epromisew -87 epromisewand -137 epropose, 70
eproposew 69 eproposewand 103 equestionw 61 equestionwand 23 erecall, -67 erecallw -273 erefusew -16
ereiteratew -83 erejectw -52 erepeatw -163 ereport, -28 ereportw -65 ereportwand -123 erespondw -57
erespondwthat -93 ereveal, -120 erevealw 126 esay( -66 esay, -60 esay,# 66 esay,A -64 esay,Gcue -10
esay,N -82 esay,V -202 esay,Vcue 122 esay,a 43 esay,and -22 esay,but -57 esay,he 10 esay,in 6 esay,n -48
esay,q -173 esay,the -80 esay,when 117 esay,which 37 esay,while -37 esay,who -16 esay- -59 esay-and -72
esay-n -122 esay: -73 esay:q -83 esay; -21 esayw -97 esaywGcue -42 esaywand -46 esaywas -78
esaywbecause -88 esaywbut -66 esaywhow -65 esaywif -204 esaywor -84 esaywso -151 esaywthat -22 esaywwhat 77
esaywwhen -268 esaywwhere -61 esaywwhether -98 esaywwhile -9 eslamw -9 eslamwand -68 estate, -83
estatew -17 esuggest, 41 esuggest- 63 esuggestw -105 esuggestwand -74 esuggestwas -156 etell, -44
etellw -97 etellwand -117 etellwthat -133 etoutw -25 etweetw 103 eurge, -30 eurgew -26 evow, 81 evoww -12
ewarn, 56 ewarnw -26 ewrite, -106 ewritew -157 i0( -18 i0, -7 i0- 11 i0: -20 i0; 26 i0w -20 i1- 16 i1w 53
k0( 25 k0, 61 k0- 3 k0: -139 k0; 133 k0w 35 k1, -22 k1; 36 k1w -34 k2, -42 k2- 4 k2w -119 k3, -138 k3- -33
k3w -212 k4, -119 k4w -218 l1, 60 l1- 20 l1w -19 l2, 9 l2- -49 l3, -4 l3- 42 l3: 5 l3w -9 l4( -40 l4, 9
l4- 27 l4: -38 l4; -6 l4w -24 l5, -43 l5- -31 l5: 59 l5w -66 l6, -79 l6w -21 m( -51 m(v0 11 m(v1 -92 m, -6
m,v0 -22 m- 12 m-v0 45 m-v1 -13 m: -29 m:v0 -19 m:v1 -25 m;v1 -80 mw 12 mwv0 11 mwv1 -17 n(Nv1 -11 n,#v1 72
n,Av0 46 n,Av1 -61 n,Ev1 -6 n,Gcuev0 188 n,Gcuev1 27 n,Gv0 -43 n,Gv1 -11 n,Jv1 5 n,Nv0 -29 n,Nv1 40
n,Vcuev0 61 n,Vcuev1 40 n,Vv0 -12 n,Vv1 -63 n,andv0 -6 n,andv1 15 n,asv1 27 n,av0 37 n,av1 52 n,butv0 211
n,butv1 -16 n,hev1 -31 n,inv1 10 n,itv1 -66 n,nv1 -59 n,qv0 -33 n,qv1 -48 n,suchv1 -110 n,thev0 121
n,thev1 -31 n,thoughv1 -28 n,tov1 -75 n,wasv1 17 n,whenv1 5 n,whichv0 36 n,whilev1 40 n,whov0 -40
n,whov1 48 n,withv1 13 n-Av1 -23 n-Gv1 -101 n-andv1 18 n-av1 6 n-nv0 -11 n-nv1 -9 n:qv1 32 nwGcuev0 -82
nwGcuev1 35 nwandv0 14 nwandv1 -16 nwasv0 -11 nwasv1 -34 nwbutv0 21 nwbutv1 9 nwhowv1 -80 nwifv1 -61
nworv1 -213 nwsov1 -181 nwthatv0 -103 nwthatv1 4 nwthoughv1 19 nwwhatv1 -270 nwwhenv0 34 nwwhenv1 -50
nwwherev1 -82 nwwhetherv1 -52 nwwhilev1 -58 nwyetv1 -124 p#, -33 p#- -51 p#w -30 pA, -52 pAw -55 pCw -164
pDw -282 pE, -31 pEw -81 pG, 59 pGw -53 pJ, 14 pJw -29 pMw -64 pN( -155 pN, 7 pN- 10 pNw -37 pO, 103
pOw -91 pPw -58 pR, -40 pRw -183 pSw -25 pV, -12 pV- 7 pVw -37 pWw -119 pn( 45 pn, 15 pn- 3 pn: 39 pn; 92
pnw -11 pq- 16 pqw 53 pt, 94 q0(0 70 q0,0 -7 q0,1 93 q0-0 -28 q0-1 113 q0:0 -9 q0;0 -10 q0w0 -29 q0w1 41
q1,0 -53 q1,1 -107 q1-0 -28 q1:0 7 q1w0 -51 q1w1 9 r0, -153 r0- -149 r0w -120 r1, -49 r1- -6 r1w -81 r2, 3
r2- 12 r2w -4 r3, 8 r3- 6 r3: 79 r3w 22 r4, 24 r4- 53 r4: -100 r5( 13 r5, 52 r5- 25 r5: 46 r5w 9 s#, -8
s#w -37 s,, -164 s,w -209 sA, -107 sAw -5 sG, -36 sGw -136 sJ, -7 sJw -122 sN, -4 sN- 158 sNw 14 sV, -6
sVcuew -95 sVw -159 sa, -27 sa- -9 saw -100 sbothw -9 sbyw -174 sfor, -17 sforw -106 she, -20 she- 23
sher, -16 sherw 93 shew -21 shimselfw 51 shimw -120 shis, -15 shisw 31 sif, -35 sifw 21 sis, -111 sisw 58
sit, 18 sits, -26 sitw 7 sn, 74 snw 19 son, 41 sonw -50 sqw 22 sshew 51 sthat( 82 sthat, -52 sthat- 15
sthat: 68 sthatw -94 stheir, 126 stheirw 9 sthew -27 sthey, 175 stheyw -15 sto, 67 sto- 42 stow 12
swasw -137 swhatw 98 swhetherw -234 t,A_0 -8 t,D_, -201 t,D_P -6 t,D_V 60 t,D_Vcue 47 t,D_as -110
t,D_that 84 t,G_0 8 t,J_0 44 t,M_0 -25 t,N_, -148 t,N_. -96 t,N_Vcue 218 t,N_and -261 t,P_0 -27 t,R_V 56
t,R_Vcue 52 t,R_was -32 t,R_would -140 t,S_0 -56 t,V_0 35 t,W_0 -40 t,n_, -186 t,n_and -211 t,q_0 -52
t-A_0 -9 t-C_0 -35 t-G_0 38 t-M_0 -130 t-P_0 -78 t-S_0 20 t-W_0 -55 t:q_0 25 twS_0 -15 twW_0 -89 v0,# 49
v0,A -60 v0,G -61 v0,Gcue 37 v0,J -22 v0,and -106 v0,but 26 v0,n -116 v0,the 26 v0,with -51 v0-n 28
v0wGcue -87 v0wand -68 v0was -68 v0wbecause -135 v0wbut -211 v0wor -136 v0wso -99 v0wthat 77 v0wwhile -198
v1(N -42 v1,# -78 v1,A 25 v1,Gcue 82 v1,J -38 v1,N 16 v1,V -28 v1,Vcue 57 v1,a 59 v1,and 54 v1,as 79
v1,but 36 v1,he 19 v1,in 35 v1,it 64 v1,n 25 v1,q -41 v1,the 45 v1,though 108 v1,to -13 v1,was 18
v1,when -58 v1,which 50 v1,while 90 v1,who 15 v1-A 33 v1-a 66 v1-and 55 v1-but 119 v1-n -55 v1:q 25
v1wGcue 36 v1wand -12 v1was -6 v1wbecause -56 v1wbut 66 v1whow -142 v1wif -50 v1wor -63 v1wthat -101
v1wthough 19 v1wwhat 31 v1wwhen 10 v1wwhere -169 v1wwhether -73 v1wwhile 63 v1wyet -124
"""
