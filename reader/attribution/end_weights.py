"""Learned weights: where a complement ends.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
1(# -4 1(#_n -4 1(A 19 1(N -51 1(N_) -72 1(N_. -47 1(N_N 8 1(V 4 1(V_N 4 1(n -43 1(q -55 1,# -18 1,#_, -56
1,#_. -61 1,#_n 18 1,#_of 25 1,A -21 1,A_# -26 1,A_, 31 1,A_. -51 1,A_A 53 1,A_G -5 1,A_Gcue 12 1,A_J -29
1,A_N -72 1,A_V 35 1,A_a 23 1,A_above 34 1,A_all -55 1,A_as 68 1,A_below 68 1,A_for -54 1,A_his -46
1,A_if -91 1,A_in -101 1,A_n -74 1,A_since -45 1,A_some 27 1,A_than -4 1,A_that -60 1,A_the -35 1,A_this 7
1,A_those -63 1,A_though 37 1,A_to -84 1,A_with -75 1,E 7 1,E_N -54 1,E_in 18 1,E_n -65 1,E_with -82
1,G -11 1,G_# -64 1,G_A 32 1,G_N 76 1,G_a 97 1,G_from -71 1,G_his -57 1,G_its 6 1,G_on -58 1,G_out -61
1,G_that 9 1,G_the 18 1,G_them -68 1,G_to -23 1,G_with 7 1,Gcue 49 1,Gcue_, 73 1,Gcue_A 34 1,Gcue_N -11
1,Gcue_V 47 1,Gcue_a 48 1,Gcue_at 51 1,Gcue_he -19 1,Gcue_her -22 1,Gcue_him -15 1,Gcue_his -21
1,Gcue_it 12 1,Gcue_n 9 1,Gcue_q 44 1,Gcue_she 50 1,Gcue_that 60 1,Gcue_the 44 1,Gcue_them 45 1,Gcue_to 14
1,J -28 1,J_J -49 1,J_and -44 1,J_n -78 1,J_than 50 1,J_to 30 1,N -9 1,N_$ -52 1,N_' 37 1,N_, -125
1,N_- -51 1,N_. -104 1,N_E 52 1,N_N -22 1,N_V 13 1,N_Vcue 103 1,N_and -105 1,N_n -15 1,V -38 1,V_N 36
1,V_a 25 1,V_by -51 1,V_from 8 1,V_his -50 1,V_q -61 1,V_the -25 1,V_to -6 1,Vcue 36 1,Vcue_N 9
1,Vcue_a -37 1,Vcue_he 60 1,Vcue_her 47 1,Vcue_it -34 1,Vcue_that 87 1,Vcue_the 47 1,Vcue_to -11
1,Vcue_with 16 1,a 26 1,a_G 39 1,a_J 69 1,a_N -23 1,a_n 8 1,after 66 1,all -22 1,along -67 1,along_with -67
1,although -8 1,among -46 1,among_n -33 1,an 6 1,an_n 3 1,and 6 1,and_# -62 1,and_A -38 1,and_E -54
1,and_G -58 1,and_Gcue 66 1,and_J 10 1,and_N -41 1,and_V -30 1,and_Vcue 151 1,and_a -69 1,and_both 54
1,and_for -64 1,and_he 87 1,and_how -35 1,and_in -55 1,and_it -4 1,and_many 25 1,and_most -37 1,and_n -18
1,and_other 31 1,and_q -80 1,and_that -124 1,and_the 4 1,and_they 24 1,and_to 10 1,and_would 11
1,another -19 1,are 25 1,are_n 51 1,as -17 1,as_A -24 1,as_have 62 1,as_he -8 1,as_n -52 1,as_q -73
1,as_the -68 1,at -8 1,at_J -31 1,because -38 1,before 18 1,both_of 15 1,but 25 1,but_# 63 1,but_A -64
1,but_E 57 1,but_G -65 1,but_J -20 1,but_N 69 1,but_V -74 1,but_Vcue 100 1,but_a -63 1,but_did 61
1,but_he 83 1,but_his -30 1,but_in 10 1,but_it 20 1,but_n 17 1,but_q -58 1,but_she 24 1,but_that -89
1,but_they 40 1,by -48 1,could -24 1,could_V -8 1,despite 26 1,despite_the 25 1,for 18 1,for_n -19
1,from -10 1,has -7 1,have_V 52 1,having -37 1,he_A 41 1,he_V 16 1,he_Vcue 33 1,he_has -14 1,he_was -48
1,he_will -46 1,he_would -59 1,he_’s -47 1,his -15 1,his_n -34 1,i -5 1,i_’m -29 1,if -73 1,if_he -41
1,in -14 1,in_J -57 1,in_N 23 1,in_n -124 1,in_some -24 1,in_which 15 1,into -44 1,is -19 1,is_A -47
1,is_n -43 1,it_Vcue 56 1,it_would 24 1,like -18 1,like_N -60 1,may 25 1,most -30 1,most_of -59 1,much -14
1,much_of -54 1,n -23 1,n_, -72 1,n_. -32 1,n_E -55 1,n_G -7 1,n_J -49 1,n_V 8 1,n_and -100 1,n_from -55
1,n_have -52 1,n_n -58 1,n_of -70 1,n_on 25 1,n_she 21 1,n_that 71 1,n_the -4 1,n_to 21 1,n_who -8
1,n_with 6 1,n_would -64 1,of -64 1,of_# -33 1,of_G -32 1,on -63 1,on_N -41 1,or -31 1,or_N -33 1,or_n 29
1,q -47 1,q_A 10 1,q_G -33 1,q_J -37 1,q_N -51 1,q_V -22 1,q_and 38 1,q_because -31 1,q_i -24 1,q_our -18
1,q_we -46 1,q_you -39 1,she -5 1,she_Vcue 54 1,she_would -42 1,should -46 1,should_be -46 1,since -12
1,since_it 12 1,so -7 1,so_J 27 1,so_that -60 1,some 4 1,some_n 62 1,some_of -48 1,such -65 1,such_as -65
1,that -30 1,the 18 1,the_# 67 1,the_J 6 1,the_N -24 1,the_n 7 1,there 47 1,there_is 56 1,they 38
1,though 7 1,though_A -16 1,though_he 14 1,though_it -12 1,to -17 1,to_V -104 1,to_be -56 1,to_which 56
1,up 20 1,was 3 1,was_A 58 1,was_n 33 1,were -50 1,were_n -30 1,when -6 1,when_N 30 1,when_a 15
1,when_he -49 1,when_n -6 1,when_she -60 1,where 8 1,where_N -19 1,where_he 75 1,where_n -65 1,where_the 13
1,which 14 1,which_N -25 1,which_V 34 1,which_are -16 1,which_has -19 1,which_have 24 1,which_he 35
1,which_is -3 1,which_n -67 1,which_the 7 1,which_was -71 1,which_will 89 1,which_would -25 1,while 19
1,while_# 63 1,while_A 12 1,while_G 4 1,while_Gcue 54 1,while_N -14 1,while_other -27 1,while_the -41
1,who 26 1,who_A 42 1,who_E 7 1,who_does -9 1,who_had -54 1,who_has 75 1,who_have -5 1,who_is 24
1,who_may 3 1,who_was -6 1,whoever -37 1,whose -23 1,whose_n -23 1,will 27 1,will_A 52 1,with -15
1,with_# -26 1,with_N 69 1,with_a -79 1,with_n -3 1,with_no -54 1,with_the -4 1,without -45 1,without_G -45
1,would -57 1,would_V -57 1,x -52 1,you -51 1-#_# -50 1-#_of 50 1-A_A -76 1-A_N -75 1-A_a 34 1-A_that -62
1-A_the -66 1-A_though 15 1-G -17 1-Gcue 51 1-Gcue_that 40 1-J -3 1-N -12 1-N_N 60 1-N_n -93 1-V_J -55
1-a 23 1-a_J 46 1-a_n 8 1-all 69 1-all_n 33 1-although 60 1-an 26 1-an_n -15 1-and 10 1-and_A -76
1-and_Gcue 62 1-and_N -58 1-and_V 64 1-and_he 53 1-and_that -75 1-and_the -9 1-as -17 1-at -43 1-but 23
1-but_he 38 1-but_she -38 1-for 28 1-for_n -8 1-from -34 1-from_G -34 1-he 53 1-his -22 1-his_n -59
1-if -27 1-in -12 1-it 20 1-it_might 42 1-n -9 1-n_N 43 1-n_as -41 1-n_he 28 1-of -33 1-of_their -33
1-or -21 1-or_n -6 1-q -40 1-such -41 1-such_as -41 1-that -16 1-the 48 1-the_N -20 1-the_n 88 1-there 5
1-though 65 1-to -31 1-to_V -62 1-to_the 37 1-was -42 1-whether -8 1-which -6 1-which_V -23 1-while 51
1:# -58 1:#_n -46 1:G -41 1:N 4 1:N_N 29 1:V -32 1:V_for -32 1:a -51 1:a_n -51 1:q 9 1:q_N 40 1:q_he -40
1:q_i 6 1:q_in -68 1:q_that 32 1:q_the -52 1:q_there 22 1:q_they -49 1:the -51 1:the_n -36 1:to 22
1:to_V 22 1;# 31 1;#_n 31 1;N -5 1;N_N -5 1;V -7 1;and -19 1;and_Vcue -6 1;n 47 1;she 18 1;the_N 55
1;the_n -51 1w& -48 1w&_N -48 1wGcue -6 1wGcue_, 49 1wGcue_. -70 1wGcue_: 24 1wGcue_A -102 1wGcue_G 36
1wGcue_J -84 1wGcue_N -96 1wGcue_V -54 1wGcue_Vcue -62 1wGcue_a 51 1wGcue_and -48 1wGcue_as -45
1wGcue_at -59 1wGcue_for -61 1wGcue_he -31 1wGcue_him -81 1wGcue_his -85 1wGcue_in -81 1wGcue_it 24
1wGcue_n -23 1wGcue_of -72 1wGcue_on -52 1wGcue_q -64 1wGcue_that 67 1wGcue_the 14 1wGcue_them -43
1wGcue_they -49 1wGcue_to -71 1wGcue_up -41 1wGcue_was -38 1wGcue_whether -33 1wGcue_will -39
1wGcue_with -46 1wafter 17 1wafter_# -25 1wafter_G 47 1wafter_N -3 1wafter_a 17 1wafter_being -40
1wafter_having -49 1wafter_he -55 1wafter_her -47 1wafter_his -72 1wafter_it -51 1wafter_n 28
1wafter_the 14 1wand -12 1wand_# 41 1wand_, -30 1wand_A -37 1wand_E 38 1wand_G -30 1wand_Gcue 138
1wand_J -66 1wand_N -7 1wand_V -30 1wand_Vcue 145 1wand_a -95 1wand_all -32 1wand_an -83 1wand_as -46
1wand_being -59 1wand_could -64 1wand_did -40 1wand_for -74 1wand_had -58 1wand_has 21 1wand_have -69
1wand_he 70 1wand_her -77 1wand_himself -38 1wand_his -87 1wand_how -46 1wand_in -84 1wand_is -83
1wand_it -69 1wand_its -28 1wand_many -42 1wand_n -71 1wand_no -52 1wand_of -49 1wand_on -52
1wand_other -124 1wand_q -199 1wand_she 31 1wand_that -191 1wand_the -96 1wand_their -55 1wand_to 5
1wand_was -30 1wand_who 19 1wand_will -71 1wand_would -4 1was -8 1was_# -72 1was_A 9 1was_E -73 1was_G -98
1was_J 26 1was_N 13 1was_V -65 1was_a -96 1was_he 71 1was_his -67 1was_it 40 1was_its -35 1was_many -38
1was_much -60 1was_n -155 1was_of -20 1was_q -160 1was_she 53 1was_the -54 1was_they 3 1wat 6 1wat_a 33
1wat_his -59 1wat_the -33 1wbecause -40 1wbecause_, -28 1wbecause_N -36 1wbecause_he -12 1wbecause_his -18
1wbecause_it 12 1wbecause_n -67 1wbecause_of -119 1wbecause_q -86 1wbecause_she 41 1wbecause_so -47
1wbecause_the -83 1wbecause_there -23 1wbecause_they -46 1wbefore 17 1wbefore_G 31 1wbefore_Gcue 20
1wbefore_N -14 1wbefore_a 27 1wbefore_he 34 1wbefore_t -52 1wbefore_the -121 1wbefore_they -35 1wbut 8
1wbut_A -51 1wbut_E -70 1wbut_Gcue 61 1wbut_V 11 1wbut_Vcue 86 1wbut_because -51 1wbut_did 47 1wbut_he 24
1wbut_n -53 1wbut_q -65 1wbut_that -122 1wbut_was -26 1wby -54 1wby_t -54 1wduring -22 1wduring_# -22
1wduring_a 75 1wduring_an -13 1wduring_her -68 1wduring_his -42 1wduring_n -51 1wduring_the -113 1whow -85
1whow_J -22 1whow_N -14 1whow_a -4 1whow_many -17 1whow_much -14 1whow_she -21 1whow_the -6 1whow_to -29
1wif -37 1wif_J -59 1wif_N -83 1wif_a -15 1wif_he -124 1wif_his -40 1wif_it -81 1wif_n -25 1wif_q -4
1wif_she -67 1wif_the -72 1wif_there -35 1wif_they 19 1win 26 1win_N 14 1win_a -22 1win_an 61 1win_her -50
1win_his 23 1win_n -39 1win_t -87 1win_the 9 1wnor -54 1wof -50 1wof_t -50 1won 8 1won_N 47 1won_a -77
1won_her -54 1won_n 14 1won_the 7 1wor -81 1wor_# -12 1wor_, -6 1wor_A -50 1wor_E -13 1wor_G -16 1wor_J -36
1wor_N -35 1wor_V 29 1wor_Vcue -13 1wor_a -10 1wor_how -37 1wor_n -70 1wor_q -68 1wor_the -6 1wsince -108
1wsince_Gcue -27 1wsince_N -22 1wsince_he -30 1wsince_his -19 1wsince_it -20 1wsince_its -13 1wsince_n -23
1wsince_the -32 1wso -108 1wso_. -22 1wso_A -21 1wso_E -15 1wso_G -7 1wso_J -8 1wso_as -12 1wso_many -18
1wso_much -10 1wso_n -43 1wt 4 1wt_' -31 1wt_, -7 1wt_. 10 1wt_at -39 1wt_in -53 1wt_n -43 1wt_t 38
1wt_to -37 1wthat -38 1wthat_# -30 1wthat_, -20 1wthat_. 44 1wthat_A -71 1wthat_E -72 1wthat_G -49
1wthat_J -42 1wthat_N -157 1wthat_V -13 1wthat_Vcue -85 1wthat_a -42 1wthat_an -40 1wthat_are -48
1wthat_as -17 1wthat_both -5 1wthat_can -11 1wthat_could -44 1wthat_had -36 1wthat_has 35 1wthat_have -46
1wthat_he -106 1wthat_her -20 1wthat_his -35 1wthat_i -10 1wthat_if -7 1wthat_is -46 1wthat_it -36
1wthat_many -5 1wthat_may -25 1wthat_might -30 1wthat_n 35 1wthat_of -31 1wthat_other -10 1wthat_q -68
1wthat_she -81 1wthat_some -24 1wthat_their -11 1wthat_there -46 1wthat_they -43 1wthat_was -60
1wthat_we -27 1wthat_were -65 1wthat_will -32 1wthat_with -43 1wthat_would -101 1wthat_’s -14 1wthough 29
1wthough_N -41 1wthough_he -69 1wthrough -40 1wthrough_J -57 1wthrough_N -42 1wthrough_a -14
1wthrough_her -12 1wthrough_its -32 1wthrough_n 30 1wthrough_the -91 1wthrough_their -21 1wto -118
1wto_V -59 1wto_Vcue -35 1wto_a -23 1wto_an -12 1wto_his -42 1wto_n -20 1wto_the -33 1wunless -71
1wunless_N -35 1wvia 18 1wwhat -9 1wwhat_N -10 1wwhat_V -13 1wwhat_he -14 1wwhat_is -34 1wwhat_it 39
1wwhat_n -37 1wwhat_she -22 1wwhat_they -9 1wwhatever -47 1wwhatever_n -39 1wwhen 9 1wwhen_, -51
1wwhen_G -35 1wwhen_Gcue -29 1wwhen_N 21 1wwhen_Vcue 10 1wwhen_a 27 1wwhen_he -7 1wwhen_it -15 1wwhen_n 37
1wwhen_she -96 1wwhen_the 6 1wwhen_they 35 1wwhere -83 1wwhere_A -4 1wwhere_a -17 1wwhere_it -21
1wwhere_n -41 1wwhere_the -49 1wwhether -23 1wwhether_J -26 1wwhether_N -63 1wwhether_he -76
1wwhether_it -71 1wwhether_n -37 1wwhether_she -59 1wwhether_the 46 1wwhich -8 1wwhich_N -14 1wwhich_V 17
1wwhich_n -31 1wwhile 10 1wwhile_A -41 1wwhile_G -17 1wwhile_Gcue 32 1wwhile_N 38 1wwhile_he -16
1wwhile_n 22 1wwhile_q -57 1wwhile_she -56 1wwhile_the -56 1wwhose -66 1wwhose_n -66 1wwhy -45 1wwhy_N -28
1wyet -17 1wyet_V -83 2(#_n_) -54 2(N_)_. -42 2(N_)_P -44 2(N_)_n -36 2(N_._) -40 2(N_N_N 8 2(V_N_N -54
2,#_,_n -50 2,#_._$ -61 2,#_n_E 9 2,#_n_P 45 2,#_of_D 43 2,A_#_n 10 2,A_,_M 7 2,A_,_n -44 2,A_._$ -51
2,A_G_D -53 2,A_G_P 48 2,A_G_V -49 2,A_G_n -91 2,A_N_C -32 2,A_N_n -46 2,A_V_P -58 2,A_V_S 37 2,A_a_n 14
2,A_above_D 55 2,A_as_D 47 2,A_as_n 34 2,A_for_n -34 2,A_his_n -46 2,A_if_D -51 2,A_if_R -69 2,A_in_D -75
2,A_in_N -56 2,A_n_, -35 2,A_n_. -38 2,A_n_C -70 2,A_n_P 15 2,A_n_n -51 2,A_since_n -45 2,A_some_n 27
2,A_than_G -57 2,A_the_n -116 2,A_this_n 7 2,A_though_D 63 2,A_though_R -10 2,A_to_D -44 2,A_to_V -56
2,A_with_D -59 2,C_#_n -30 2,C_A_# 7 2,C_A_D -77 2,C_A_E -33 2,C_A_M 14 2,C_A_N 3 2,C_A_P -27 2,C_A_V -39
2,C_A_n -97 2,C_E_n -12 2,C_G_D -48 2,C_G_P -62 2,C_G_n -53 2,C_J_J 3 2,C_N_' 30 2,C_N_M 7 2,C_N_N 29
2,C_N_n -26 2,C_V_P -37 2,C_V_n -52 2,C_Vcue_A 60 2,C_Vcue_D 66 2,C_Vcue_N 33 2,C_Vcue_O 50 2,C_Vcue_P 68
2,C_Vcue_R 65 2,C_Vcue_W 83 2,C_a_J -56 2,C_a_n -64 2,C_did_A 61 2,C_he_A -19 2,C_he_M 22 2,C_he_V 63
2,C_he_Vcue 88 2,C_his_n -19 2,C_how_D -35 2,C_in_D 61 2,C_in_n -59 2,C_it_M -9 2,C_it_V 56 2,C_it_’s -21
2,C_n_M -9 2,C_n_P -67 2,C_n_V -24 2,C_n_Vcue 58 2,C_n_n 54 2,C_q_P -53 2,C_q_R -63 2,C_she_M 52
2,C_that_D -121 2,C_that_N -75 2,C_that_R -111 2,C_that_Vcue -44 2,C_the_J 17 2,C_the_N 57 2,C_the_n -35
2,C_they_Vcue 57 2,C_to_V 10 2,C_who_M -6 2,D_#_n 57 2,D_J_# 47 2,D_J_N 31 2,D_N_N -58 2,D_N_n 6
2,D_as_D -28 2,D_as_n -25 2,D_n_' -31 2,D_n_, -47 2,D_n_C 24 2,D_n_D 61 2,D_n_J 47 2,D_n_M -30 2,D_n_N 43
2,D_n_P -29 2,D_n_R -34 2,D_n_Vcue 14 2,D_n_W 71 2,D_n_n -52 2,D_of_D -9 2,D_of_R -62 2,D_of_W -28
2,E_with_D -56 2,G_#_n -51 2,G_A_P 69 2,G_N_N 69 2,G_a_n 81 2,G_his_n -57 2,G_its_n 6 2,G_that_n -65
2,G_the_n 37 2,G_to_V -63 2,G_with_D 7 2,Gcue_,_q 73 2,Gcue_A_W 34 2,Gcue_N_' -33 2,Gcue_N_N 57
2,Gcue_a_n 48 2,Gcue_he_M 54 2,Gcue_her_P 40 2,Gcue_him_D -24 2,Gcue_his_n -33 2,Gcue_it_D -56
2,Gcue_it_q 55 2,Gcue_n_A 45 2,Gcue_n_n 44 2,Gcue_she_M 43 2,Gcue_that_A 46 2,Gcue_that_D 43
2,Gcue_that_N 48 2,Gcue_that_R -6 2,Gcue_that_S 37 2,Gcue_that_q 63 2,Gcue_the_n 39 2,Gcue_them_P 45
2,Gcue_to_D 50 2,Gcue_to_q 54 2,J_and_J -44 2,J_n_C -38 2,J_n_P -47 2,J_n_n -21 2,J_than_n 50 2,M_A_D 15
2,M_A_V 13 2,M_V_D -10 2,M_V_J 25 2,M_V_P -59 2,M_V_W 6 2,M_a_J 30 2,M_been_V -7 2,M_n_P 7 2,M_n_n 13
2,N_$_$ -52 2,N_,_C -47 2,N_,_N -70 2,N_,_R -36 2,N_,_n -39 2,N_._$ -80 2,N_._; -47 2,N_N_' 19 2,N_N_, -40
2,N_N_. 25 2,N_N_C -70 2,N_N_M 40 2,N_N_N -59 2,N_N_Vcue 35 2,N_V_D 21 2,N_Vcue_, 26 2,N_Vcue_A 36
2,N_Vcue_W 55 2,N_Vcue_n 35 2,N_and_D -28 2,N_and_N -100 2,N_n_C -40 2,P_#_# -47 2,P_#_n 11 2,P_G_n -36
2,P_J_P -64 2,P_J_n -51 2,P_N_C 39 2,P_N_G 49 2,P_N_N -8 2,P_N_n -27 2,P_V_D -58 2,P_V_P -62 2,P_a_n -5
2,P_another_n -54 2,P_be_V -56 2,P_her_n 19 2,P_his_n -80 2,P_it_V -28 2,P_n_, 7 2,P_n_. -34 2,P_n_P -56
2,P_n_n -5 2,P_some_n -24 2,P_the_n 12 2,P_which_# 54 2,P_which_N 27 2,P_with_D -28 2,P_with_J -36
2,P_with_N -37 2,R_A_V 18 2,R_A_Vcue 50 2,R_E_D 74 2,R_V_D -40 2,R_V_P 57 2,R_V_n 46 2,R_Vcue_A 45
2,R_Vcue_D 60 2,R_Vcue_W 75 2,R_Vcue_n -57 2,R_does_A -9 2,R_had_V -8 2,R_has_A -8 2,R_has_M 31
2,R_has_Vcue 49 2,R_is_A 9 2,R_is_V 49 2,R_was_J -65 2,R_was_V 64 2,R_was_n -33 2,R_will_V -46
2,R_would_A -31 2,R_would_V -24 2,R_would_Vcue -46 2,R_’m_A -29 2,R_’s_A 14 2,R_’s_V 24 2,S_#_n 52
2,S_A_# 17 2,S_A_D -68 2,S_A_S -13 2,S_J_n 56 2,S_N_' 50 2,S_N_E 15 2,S_N_M -24 2,S_N_N 5 2,S_N_Vcue 66
2,S_a_J 44 2,S_have_D 62 2,S_he_M 18 2,S_he_V -36 2,S_he_Vcue 8 2,S_n_P 15 2,S_q_D -58 2,S_she_M 36
2,S_she_V -60 2,S_that_R -49 2,S_the_N -30 2,S_the_n -64 2,V_N_N 5 2,V_by_N -43 2,V_from_D 8 2,V_q_J -39
2,V_the_n 26 2,V_to_V -48 2,Vcue_N_' 63 2,Vcue_N_P -44 2,Vcue_he_M 52 2,Vcue_that_D 67 2,Vcue_the_N 47
2,Vcue_with_# 49 2,Vcue_with_N -13 2,W_N_M 17 2,W_V_D 33 2,W_V_G -65 2,W_V_N 5 2,W_V_P 28 2,W_V_n 19
2,W_has_A 63 2,W_he_M 56 2,W_he_V -28 2,W_he_Vcue 58 2,W_is_E -16 2,W_is_P 61 2,W_is_Vcue -65 2,W_n_M -4
2,W_the_J -52 2,W_the_N 12 2,W_was_D 12 2,W_will_M 50 2,W_will_V 68 2,W_would_V -38 2,n_,_n -47 2,n_._$ -32
2,n_E_P -45 2,n_G_D 11 2,n_and_D -41 2,n_and_G -31 2,n_and_J -53 2,n_and_n -58 2,n_n_, -34 2,n_n_. -43
2,n_n_C -83 2,n_n_M 15 2,n_n_n -59 2,n_of_D -34 2,n_of_n -39 2,n_she_M 21 2,n_the_n -4 2,n_would_M -51
2,q_A_D -30 2,q_A_P -28 2,q_G_P -33 2,q_J_n -37 2,q_our_n -18 2,q_you_M -39 2-#_#_n -50 2-#_n_, -38
2-A_N_N -44 2-A_the_n -66 2-A_though_R 15 2-C_V_P 57 2-C_he_Vcue 38 2-C_n_n -13 2-C_that_N -51 2-C_the_N 49
2-D_J_n 66 2-D_N_N 31 2-D_n_A 51 2-D_n_N 50 2-D_n_P 63 2-D_n_W 24 2-D_n_n -44 2-M_V_P -68 2-N_n_C -65
2-P_G_D -53 2-P_n_, -8 2-P_the_n 7 2-P_their_n -33 2-R_A_V -5 2-R_might_N 42 2-S_he_V -37 2-S_the_n 3
2-V_J_n -55 2-n_he_Vcue 28 2-n_that_R -15 2:#_n_P -24 2:N_N_. -44 2:N_N_N -67 2:V_for_N -32 2:q_N_M 39
2:q_in_n -68 2:q_that_n 32 2:q_the_n -52 2:q_there_’s 22 2;#_n_Vcue 46 2;D_n_P -7 2;N_N_N -53 2wC_#_# -34
2wC_#_, -12 2wC_#_. -3 2wC_#_P 37 2wC_#_n -19 2wC_,_P -26 2wC_A_# -32 2wC_A_, -57 2wC_A_A -35 2wC_A_D 26
2wC_A_E 37 2wC_A_G 14 2wC_A_Gcue 21 2wC_A_J -27 2wC_A_M -49 2wC_A_P -36 2wC_A_S -48 2wC_A_V -113
2wC_A_Vcue 9 2wC_A_W -54 2wC_A_n -122 2wC_A_q -33 2wC_E_. -37 2wC_E_D 19 2wC_E_N 56 2wC_E_P -42 2wC_E_n -71
2wC_G_. -48 2wC_G_D 34 2wC_G_J -68 2wC_G_N -49 2wC_G_O 10 2wC_G_P 14 2wC_G_R -50 2wC_G_n -34 2wC_Gcue_, 43
2wC_Gcue_D 40 2wC_Gcue_N 43 2wC_Gcue_O 61 2wC_Gcue_P 69 2wC_Gcue_R 15 2wC_Gcue_W 101 2wC_Gcue_n -69
2wC_J_. -65 2wC_J_D 39 2wC_J_G -36 2wC_J_J -7 2wC_J_N -18 2wC_J_P -48 2wC_J_n -149 2wC_N_' 42 2wC_N_, -13
2wC_N_- -35 2wC_N_. -88 2wC_N_A -24 2wC_N_C -70 2wC_N_J -41 2wC_N_M -45 2wC_N_N -5 2wC_N_P -117 2wC_N_S -44
2wC_N_V -62 2wC_N_Vcue 77 2wC_N_n -17 2wC_V_, -54 2wC_V_. -44 2wC_V_A 14 2wC_V_D 24 2wC_V_G -74 2wC_V_J -89
2wC_V_M 41 2wC_V_N 12 2wC_V_O 20 2wC_V_P -69 2wC_V_R -77 2wC_V_S 27 2wC_V_W -72 2wC_V_n -53 2wC_Vcue_, 81
2wC_Vcue_A 3 2wC_Vcue_D 70 2wC_Vcue_G -55 2wC_Vcue_J -8 2wC_Vcue_N 85 2wC_Vcue_O 5 2wC_Vcue_P 56
2wC_Vcue_R 69 2wC_Vcue_W 120 2wC_Vcue_n -24 2wC_a_J -40 2wC_a_n -84 2wC_a_q -59 2wC_all_n -32 2wC_an_n -77
2wC_are_n -43 2wC_as_D -46 2wC_did_A 43 2wC_does_A -44 2wC_for_D -62 2wC_for_n -45 2wC_had_D -58
2wC_has_A -20 2wC_has_D -60 2wC_has_M -55 2wC_has_V 30 2wC_has_Vcue 60 2wC_have_D -36 2wC_he_A 21
2wC_he_E 54 2wC_he_M 52 2wC_he_V -19 2wC_he_Vcue 19 2wC_her_n -77 2wC_his_A -14 2wC_his_J -23 2wC_his_n -84
2wC_how_N -46 2wC_in_D -76 2wC_in_n -39 2wC_is_D -51 2wC_its_n -28 2wC_many_P -42 2wC_n_# -15 2wC_n_, -88
2wC_n_- -42 2wC_n_. -102 2wC_n_A -32 2wC_n_C -68 2wC_n_D 8 2wC_n_G 21 2wC_n_J -38 2wC_n_N -88 2wC_n_O 45
2wC_n_P -34 2wC_n_R -51 2wC_n_S -69 2wC_n_V -62 2wC_n_W -44 2wC_n_n -78 2wC_n_q -45 2wC_no_n -68
2wC_other_J -56 2wC_other_N -28 2wC_other_V -37 2wC_other_n -92 2wC_q_A -65 2wC_q_D -66 2wC_q_E -40
2wC_q_G -62 2wC_q_J -77 2wC_q_M -72 2wC_q_V -56 2wC_q_Vcue -27 2wC_q_n -115 2wC_she_M -36 2wC_that_, -41
2wC_that_A -52 2wC_that_D -106 2wC_that_M -43 2wC_that_N -97 2wC_that_R -122 2wC_that_S -40 2wC_that_n -24
2wC_that_q -73 2wC_the_G -33 2wC_the_J -66 2wC_the_n -166 2wC_their_J -27 2wC_their_n -50 2wC_to_V -54
2wC_to_Vcue 34 2wC_to_q -70 2wC_was_E -4 2wC_was_G -42 2wC_was_J 20 2wC_who_M -52 2wC_will_A -42
2wC_will_V -67 2wC_would_A 36 2wC_would_M -6 2wC_would_V -94 2wGcue_,_q 55 2wGcue_._$ -70 2wGcue_A_D -41
2wGcue_J_n -62 2wGcue_N_' -57 2wGcue_N_M -33 2wGcue_N_N -12 2wGcue_N_P -52 2wGcue_N_n -37 2wGcue_Vcue_A -42
2wGcue_a_n 55 2wGcue_and_G -48 2wGcue_as_D -45 2wGcue_at_D -44 2wGcue_for_D -56 2wGcue_he_M -31
2wGcue_him_D -49 2wGcue_his_N -40 2wGcue_his_n -65 2wGcue_in_D -53 2wGcue_it_P 40 2wGcue_n_, -54
2wGcue_n_. 16 2wGcue_n_P -16 2wGcue_n_S -62 2wGcue_of_D -48 2wGcue_of_N -50 2wGcue_q_D -57 2wGcue_that_D -7
2wGcue_that_N 45 2wGcue_that_R 54 2wGcue_that_n 27 2wGcue_the_N -52 2wGcue_the_n 31 2wGcue_them_R -43
2wGcue_to_D 34 2wGcue_to_V -127 2wGcue_to_Vcue -58 2wGcue_up_P -41 2wGcue_with_N -26 2wP_#_. -35
2wP_#_J -76 2wP_#_n 12 2wP_G_D -51 2wP_G_N 17 2wP_G_P 38 2wP_G_n 43 2wP_Gcue_D -27 2wP_J_n -90 2wP_N_# -50
2wP_N_' -70 2wP_N_, -47 2wP_N_M 43 2wP_N_N -21 2wP_N_P 72 2wP_N_V 35 2wP_N_Vcue 34 2wP_N_n -59 2wP_V_D -40
2wP_V_P -18 2wP_a_A 42 2wP_a_E -59 2wP_a_J -18 2wP_a_N 4 2wP_a_n 49 2wP_an_N -50 2wP_an_n 41
2wP_being_E -31 2wP_he_M -32 2wP_he_V 35 2wP_he_Vcue -47 2wP_her_J -61 2wP_her_N -44 2wP_her_n -82
2wP_his_A -59 2wP_his_J -73 2wP_it_’s -20 2wP_its_n -53 2wP_n_, -29 2wP_n_. -44 2wP_n_C 20 2wP_n_P -56
2wP_n_V 30 2wP_n_Vcue -5 2wP_n_n 15 2wP_other_n 12 2wP_t_' -16 2wP_t_, -120 2wP_t_. -5 2wP_t_M -45
2wP_t_P -6 2wP_t_t 6 2wP_the_# -72 2wP_the_A -52 2wP_the_G -50 2wP_the_Gcue -59 2wP_the_J -67 2wP_the_N 22
2wP_the_n -61 2wP_their_n -32 2wS_#_P -23 2wS_#_n 9 2wS_,_D -6 2wS_,_P -31 2wS_._$ -22 2wS_A_. 11
2wS_A_G -41 2wS_A_J -42 2wS_A_P -74 2wS_A_S -72 2wS_A_V -51 2wS_A_n -52 2wS_E_P -58 2wS_E_S -16 2wS_G_. -18
2wS_G_D -66 2wS_G_N -83 2wS_G_O -25 2wS_G_P 12 2wS_G_n -59 2wS_Gcue_N -37 2wS_Gcue_P 51 2wS_J_. -58
2wS_J_N -26 2wS_J_P -58 2wS_J_S 64 2wS_J_n -117 2wS_N_' -55 2wS_N_, -54 2wS_N_. -51 2wS_N_C -60 2wS_N_M -18
2wS_N_N 42 2wS_N_P -56 2wS_N_V -74 2wS_N_Vcue 54 2wS_N_n -36 2wS_V_P -63 2wS_Vcue_R -35 2wS_Vcue_S 17
2wS_a_E -22 2wS_a_G -37 2wS_a_J 29 2wS_a_N -41 2wS_a_n -173 2wS_a_q -64 2wS_an_J -70 2wS_an_n 16
2wS_as_A -12 2wS_he_'s -33 2wS_he_C -20 2wS_he_E 35 2wS_he_M -35 2wS_he_V 18 2wS_he_Vcue 22 2wS_he_’s -44
2wS_her_n -44 2wS_his_G -41 2wS_his_n -73 2wS_in_N -35 2wS_it_A -29 2wS_it_M 33 2wS_it_V -123
2wS_it_Vcue -54 2wS_it_n 31 2wS_its_n -35 2wS_many_S -12 2wS_many_n -40 2wS_much_P -22 2wS_much_S -35
2wS_much_n -21 2wS_n_' -8 2wS_n_, -16 2wS_n_. -52 2wS_n_C -11 2wS_n_G -32 2wS_n_M -16 2wS_n_P -40
2wS_n_V -19 2wS_n_W -54 2wS_n_n -26 2wS_of_D -91 2wS_of_E -14 2wS_of_N -26 2wS_of_R -9 2wS_q_A -22
2wS_q_D -93 2wS_q_J -65 2wS_q_N -60 2wS_q_R -57 2wS_q_n -91 2wS_she_M -89 2wS_she_V 42 2wS_she_Vcue 15
2wS_so_D -47 2wS_the_D -48 2wS_the_J -68 2wS_the_N -104 2wS_the_n 17 2wS_the_q -34 2wS_their_n 45
2wS_there_M -57 2wS_they_E -33 2wS_they_M 40 2wS_they_V -95 2wS_they_Vcue 36 2wW_#_P -27 2wW_,_P -5
2wW_._$ 44 2wW_A_A -4 2wW_A_D -19 2wW_A_V -46 2wW_A_n -29 2wW_E_D -16 2wW_E_J -13 2wW_E_P -17 2wW_G_D -26
2wW_J_S -12 2wW_J_n -56 2wW_N_' -33 2wW_N_, -14 2wW_N_E -9 2wW_N_M -90 2wW_N_N -59 2wW_N_V -34
2wW_N_Vcue -21 2wW_N_n -36 2wW_N_q -31 2wW_V_# -10 2wW_V_D -71 2wW_V_J -25 2wW_V_N -39 2wW_V_O -28
2wW_V_P -67 2wW_V_R -37 2wW_V_S -31 2wW_V_V -12 2wW_V_n 56 2wW_Vcue_D -34 2wW_Vcue_M -21 2wW_Vcue_O -17
2wW_Vcue_P -29 2wW_Vcue_n -12 2wW_Vcue_q -7 2wW_a_N -8 2wW_a_n -35 2wW_an_J -21 2wW_as_D -16 2wW_can_M -11
2wW_could_A -13 2wW_could_M -8 2wW_could_V -27 2wW_had_M -5 2wW_had_V -30 2wW_has_E 47 2wW_has_V -18
2wW_has_Vcue -27 2wW_have_V -28 2wW_he_'s -20 2wW_he_M -81 2wW_he_V -21 2wW_he_Vcue -61 2wW_he_’d -10
2wW_he_’s -10 2wW_her_n -20 2wW_his_n -33 2wW_i_M -10 2wW_if_D -6 2wW_is_G -8 2wW_is_J -28 2wW_it_M -44
2wW_it_V -23 2wW_it_Vcue 44 2wW_many_n -19 2wW_much_R -8 2wW_n_, -45 2wW_n_. -62 2wW_n_A -48 2wW_n_C -39
2wW_n_D 27 2wW_n_J -37 2wW_n_M -74 2wW_n_P 25 2wW_n_R -28 2wW_n_V -38 2wW_n_Vcue 47 2wW_n_n -100
2wW_of_D -44 2wW_other_n -10 2wW_q_D -35 2wW_q_J -19 2wW_q_M -8 2wW_q_N -28 2wW_q_R -9 2wW_q_S -8
2wW_she_C -6 2wW_she_M -35 2wW_she_V -57 2wW_she_Vcue -23 2wW_some_P -24 2wW_such_D -43 2wW_the_# -5
2wW_the_J -30 2wW_the_N 26 2wW_the_n -76 2wW_their_n -21 2wW_there_M -49 2wW_they_A -9 2wW_they_V -25
2wW_to_V -11 2wW_was_A -8 2wW_was_E -24 2wW_was_V -31 2wW_were_V -29 2wW_were_q -13 2wW_will_V -32
2wW_with_D -16 2wW_would_A -30 2wW_would_M -42 2wW_would_V -39 2wW_would_Vcue -10 2wt_'_n -20 2wt_,_C -42
2wt_,_D -12 2wt_,_S 20 2wt_._$ 10 2wt_at_D -39 2wt_in_N -52 2wt_n_. -35 2wt_t_, -37 2wt_t_. 11 2wt_t_P 34
aN# -29 aNA 11 aNC -80 aND -18 aNG 33 aNJ 20 aNM -57 aNN -63 aNS -27 aNV -40 aNW -73 aNe 26 aNn 11 aNq 9
aaD 52 aaN 46 aaP 3 aae 13 aanS -53 aane 66 anA -53 anC -64 anD 21 anN -43 anP -55 ane 13 ann -20 atheC -66
atheN -22 atheP 80 atheS -43 atheV 33 athee 42 atheq 30 awhichA -36 awhichM -35 awhichP 35 awhichR 64
awhichS -64 awhichV -23 awhichc 70 awhiche 46 awhichq -53 awhoC 10 awhoM -9 awhoS -44 awhoe 26 awhosee -4
c0( 18 c0, 21 c0- -19 c0: -111 c0; 20 c0w 4 c1( -6 c1, -42 c1- -21 c1: 9 c1; -23 c1w -20 c2( -30 c2, 10
c2- 91 c2: 43 c2; 4 c2w -19 c3( 16 c3, -19 c3- -13 c3: -10 c3w -13 eaccording( -55 eaccording(# -32
eaccording, -45 eaccording,# -34 eaccording,N -37 eaccording,Vcue -49 eaccording,a -13 eaccording,along -27
eaccording,and -84 eaccording,in -38 eaccording,n -44 eaccording,which 19 eaccording- -58 eaccording: -43
eaccording; -59 eaccording;N -30 eaccordingw -110 eaccordingwafter -38 eaccordingwand -44 eaccordingwas -8
eaccordingwif -18 eaccordingwin -26 eaccordingwor -7 eaccordingwt -24 eaccordingwthat -6 eaccordingwto -11
eaccuse, -10 eaccuse,A -59 eaccuse,N 15 eaccuse,and -47 eaccuse,of -46 eaccuse- 55 eaccusew -36
eaccusewGcue -93 eaccusewand -9 eaccusewas -74 eaccusewor -23 eaccusewwhen -68 eaccusewwhile 27
eacknowledge, -3 eacknowledge,N -40 eacknowledge,and -57 eacknowledge,n -58 eacknowledge,which 57
eacknowledge- -43 eacknowledgew 34 eacknowledgewand -25 eacknowledgewas 24 eacknowledgewbut 56
eacknowledgewif -49 eacknowledgewthat 45 eacknowledgewwhen -43 eadd, -50 eadd,A -64 eadd,but 16 eadd- -36
eadd: -79 eadd:q -75 eaddw -85 eaddwGcue -40 eaddwafter -57 eaddwand -23 eaddwas -6 eaddwbecause -41
eaddwbut -51 eaddwif -5 eaddwor -8 eaddwthat -15 eadmit, 26 eadmit,A -50 eadmit,G -70 eadmit,but 64
eadmitw -39 eadmitwand -46 eadmitwif -18 eadmitwwhen 36 eadvise, -40 eadvisew 14 eadvocate, -46
eadvocatew -9 eadvocatewand -59 eadvocatewthat -21 eaffirmw -8 eagree, -48 eagree,A -92 eagree,and 39
eagree,but -13 eagree,n -54 eagree,the 49 eagreew -6 eagreewand -94 eagreewas -31 eagreewbut 35
eagreewor -3 eagreewsince -10 eagreewthat -65 eagreewwhen 33 eallege,A 25 eallegew -98 eallegewand -49
eallegewas -9 eallegewduring -45 eannounce, 71 eannounce,A 20 eannounce,Gcue -30 eannounce,V 59
eannounce,a 33 eannounce,he 50 eannounce,n 40 eannounce,the 53 eannounce,who 58 eannounce- 56 eannouncew 41
eannouncewafter 33 eannouncewand -65 eannouncewas 21 eannouncewif 38 eannouncewon 4 eannouncewthat -67
eapplaud, -45 eapplaud,N -29 eapplaudw -65 eapplaudwand -47 eargue, -17 eargue,A -14 eargue,E 14 eargue,N 8
eargue,and -30 eargue,q -55 eargue,which -66 eargue,while 56 eargue- 3 earguew -12 earguewGcue 29
earguewand -89 earguewas 34 earguewbecause -31 earguewbut -54 earguewhow -13 earguewif -38 earguewthat -82
eask, 37 eask,G -19 eask,N 34 eask,but 48 eask,he 35 eask,if -47 eask,which -38 eask- 46 easkw -44
easkwGcue -32 easkwand -95 easkwas 24 easkwbefore -32 easkwduring -25 easkwor -21 easkwthat -82
easkwwhen 12 easkwwhether -43 eassert, -56 eassert,and -54 eassertw 30 eassertwGcue -34 eassure, 33
eassurew 48 eassurewGcue -52 eblame, -47 eblame,A -51 eblame,N 19 eblame,and -11 eblamew -34 eblamewand -25
eblamewon 5 eblamewthat -27 eblast, 39 eblast,Gcue 40 eblastw 11 eblastwand 57 eblastwon -62 eblastwthat 45
eboast, -15 eboast,a 53 eboastw 21 eboastwand -62 ebragw 30 ecall( -38 ecall, 55 ecall,A 5 ecall,G 7
ecall,Gcue 87 ecall,N 28 ecall,and -8 ecall,but 50 ecall,n -24 ecall,q -53 ecall,the 55 ecall,which 59
ecall,with -63 ecall,x -41 ecall- -3 ecall-A -61 ecall-G 61 ecall-n -16 ecall-of -33 ecall-to -61 ecall; 56
ecallw 17 ecallwafter -34 ecallwand -5 ecallwbecause -83 ecallwbefore 31 ecallwbut 6 ecallwin 74 ecallwon 9
ecallwor -26 ecallwthat -20 ecallwto -34 ecallwwhile 7 ecaution, 28 ecautionw -48 ecautionwthat -31
echallengew -64 echallengewand -11 echallengewthat -45 echantw 16 echantwand -47 echaracterizew 22
echaracterizewas -46 ecite, -5 ecite,A -60 ecite,Vcue 34 ecite,a 47 ecite,an -14 ecite,as -54 ecite,n 28
ecite,which 69 ecite- 13 ecitew -46 ecitewGcue -76 ecitewand -36 ecitewas -7 ecitewor -35 ecitewthat -57
eclaim, 34 eclaim,J 4 eclaim,N 30 eclaim,and 38 eclaim- 73 eclaim-and 43 eclaimw 21 eclaimwGcue -81
eclaimwand 51 eclaimwas -20 eclaimwthat -84 ecommentw 11 ecommentwand 46 ecompare, -25 ecompare,Gcue 42
ecomparew -25 ecomparewand 14 ecomplain, 42 ecomplain- -55 ecomplainw -36 ecomplainwand -11 econcedew 17
econclude( 8 econclude(N 8 econclude, 12 econclude,and 25 econclude,but 5 econclude- 8 econcludew -28
econcludewand 38 econcludewas -12 econdemn, 56 econdemnw -53 econdemnwand -18 econdemnwon -52 econfirm, -70
econfirm,N -17 econfirmw 40 econfirmwand -5 econtend, 59 econtendw -63 econvince, -55 econvincew -50
econvincewand -35 ecounter, -5 ecounterw -57 ecredit, -79 ecreditw -32 ecreditwand 28 ecriticize, 46
ecriticize,A 50 ecriticize,Gcue 48 ecriticize,Vcue 49 ecriticize,a 53 ecriticize,and -28
ecriticize,which 47 ecriticize: 31 ecriticize:N 31 ecriticizew 28 ecriticizewGcue -73 ecriticizewand -20
ecriticizewas 18 ecriticizewduring 45 ecriticizewthat -36 edeclare, 67 edeclare,G 43 edeclare,n -42
edeclare,which 28 edeclarew 25 edeclarewafter 32 edeclarewand 7 edeclarewon -57 edeclarewor -21
edecline, 37 edecline,A 29 edecline,Gcue 45 edecline,which -74 edecline- 56 edeclinew 38 edeclinewand 61
edeclinewhow -9 edeclinewor -45 edeclinewwhether -91 edecry, 50 edecryw 43 edecrywand 14 edefend, 20
edefend,Gcue 56 edefend,N -75 edefend,but 48 edefendw 26 edefendwand -33 edefendwas -103 edefendwon -59
edefendwthat -53 edemand, 67 edemand,n 13 edemandw -78 edemandwand -35 edemandwas -17 edemandwthat -7
edenounce, 36 edenounce,Gcue 54 edenounce,the 49 edenounce,which 10 edenouncew 29 edenouncewand 19
edenouncewas 3 edeny, 65 edeny,A 55 edeny,and 50 edenyw 54 edenywand 59 edenywthrough 63 edescribe( 45
edescribe, 59 edescribe,N -53 edescribe,Vcue 38 edescribe,a 40 edescribe,he 51 edescribewGcue 51
edescribewand 13 edescribewas -148 edescribewthat -43 edetailw -64 edetailwduring -36 edisclose, 33
edisclose,N -23 edisclosew -42 edismiss, 30 edismiss,Gcue 35 edismiss,a 52 edismiss- 46 edismissw -48
edismisswGcue 13 edismisswas -71 edismisswthat -51 edisputew -54 eemphasize, -6 eemphasizew 17
eemphasizewand 32 eemphasizewas -51 eemphasizewthat -31 eencouragew -52 eestimate, 63 eestimatew -78
eestimatewand -63 eexhortw -29 eexplain( -30 eexplain(q -30 eexplain, -42 eexplain,q 30 eexplain- -21
eexplainw -34 eexplainwGcue -66 eexplainwand -78 eexplainwas 27 eexplainwbecause -20 eexplainwor -16
eexplainwthat -19 eexplainwto -25 efind, -71 efind,N -63 efind,and -40 efind,the 7 efind,while -71
efind,with -58 efind- -68 efindw -118 efindwand -66 efindwas -30 efindwor -18 efindwthat -16 eforecastw 23
eforecastwand 39 ego, -53 ehail, 29 ehailwas -43 ehint, 19 ehint,A 16 ehintw 25 eimply, 18 eimply- 53
eimplyw -23 eimplywso -10 eindicate, -19 eindicate,A -54 eindicate,Gcue 50 eindicate,V -45 eindicate- -20
eindicatew -73 eindicatewbefore -21 eindicatewthat -19 eindicatewwhether -7 einformw -57 einsist, -48
einsist,A -50 einsist,G -78 einsist,and 61 einsist- -16 einsistw 31 einsistwGcue 36 einsistwand -32
einsistwas -33 einsistwthat -85 ejoke, 50 ejoke,Vcue 46 ejokew -46 ejokewsince -24 elament, -56
elamentw -40 elamentwand 7 elikenw -36 emaintain, 47 emention, 19 emention,N -45 emention,and 28
emention,but 59 ementionw 14 ementionwand 42 ementionwas -75 emock, 22 emock,Gcue 52 emock,Vcue 58
emock: -43 emock:N -43 emockw -3 emockwGcue -5 emockwand 3 emockwas -52 enote, -52 enote,A -74 enote,N -49
enote,Vcue -10 enote,and 28 enote,but 8 enote,it 25 enote,q -47 enote,since -36 enote,the -53
enote,which -18 enote,with -75 enote- -8 enote-a -31 enote: -60 enotew -69 enotewGcue -65 enotewafter -53
enotewand -40 enotewas -79 enotewduring -58 enotewif -27 enotewon -60 enotewor -15 enotewsince -14
enotewso -14 enotewthat -64 enotewwhether 47 enotewwhile -48 eorder, -12 eorderw -20 eorderwthat -12
eoutline, -25 eoutline,n -47 eoutlinew -47 eoutlinewand -43 epledge,N -14 epledge,and 7 epledge,but -24
epledge- 13 epledge-# -50 epledge-from -34 epledgew 45 epledgewand 65 epledgewt -67 epoint, -104
epoint,A -52 epoint,N -36 epoint,as -49 epoint- 71 epointw -73 epointwGcue -60 epointwand 22 epointwas -43
epointwin -52 epointwon -40 epointwthat -46 eportray, -21 eportray; -41 eportrayw -30 eportraywand -74
eportraywas -127 epostw 30 epraise, 8 epraise,Gcue 66 epraise,who -44 epraise- 61 epraisewafter -11
epraisewand 5 epraisewas -39 epraisewat 50 epraisewbut -23 epraisewon -3 epredict, -12 epredict,N -40
epredict,but -51 epredict- 52 epredictw -118 epredictwand -67 epredictwif -14 epredictwthat -6 epressw -52
epresswand -28 epromise, 5 epromise,J -13 epromise- 35 epromisew -63 epromisewand -107 epromisewas -61
epromisewduring -30 epromisewif -50 epromisewthat -36 epropose, 36 epropose,A 46 epropose,and 17
eproposew 33 eproposewand 34 eproposewor 45 eproposewthat -49 eproposewthrough -53 equestion, 42
equestion,his -54 equestionw 10 equestionwand 33 equestionwbecause -25 equestionwin -22 equestionwthat -26
erail, 63 erailw 26 erailwGcue -35 erailwand 46 ereadw 40 erebut, -19 erebutw -52 erebutwand -10
erecall, -62 erecall,N -48 erecall,Vcue 62 erecall,he 18 erecall,who -60 erecallw -94 erecallwGcue -45
erecallwand 12 erecallwas -26 erecallwthat -27 erecallwwhen -88 erecommend, -24 erecommend,N 14
erecommendw 15 erefer, 29 erefer,N -51 erefer,has 49 erefer,the 11 erefer- -36 ereferw 26 ereferwGcue -63
ereferwand 8 ereferwas -95 ereferwbut 62 ereferwthat -48 ereferwwhile 6 erefuse, 7 erefuse,Gcue 19
erefuse,N 17 erefuse,which 55 erefuse- -12 erefusew 6 erefusewand -82 erefusewas 28 erefusewor -24
erefusewthat -64 ereiterate, -6 ereiterate,G -48 ereiteratew 12 ereiteratewand -41 ereiteratewthat -35
ereject, 7 ereject,Gcue 59 erejectw -15 erejectwand 47 erejectwas -40 erejectwthat -61 eremark, 6
eremark,N 48 eremarkw 19 eremarkwthat -25 eremind, -59 eremindw -59 eremindwand -80 eremindwas -41
eremindwto -5 erepeat, 41 erepeat- -11 erepeatw -82 erepeatwas -40 erepeatwthat -48 ereport( -37
ereport, -55 ereport,# -62 ereport,A 64 ereport,N -62 ereport,and -36 ereport,q -23 ereport,the 21
ereport,which -65 ereport,while 49 ereport- 7 ereportw -61 ereportwGcue -45 ereportwand -89 ereportwas 29
ereportwbefore -18 ereportwduring -23 ereportwin -26 ereportwon -103 ereportwor -12 ereportwsince -13
ereportwt 48 ereportwthat -24 ereportwto -6 erespond, -8 erespond,and -15 erespondw -34 erespondwGcue -79
erespondwt -62 erespondwthat -53 eretweet, -42 ereveal, -74 ereveal,A -67 ereveal,the -74 erevealw 43
erevealwand -84 erevealwas -78 erevealwhow -5 eridicule, -51 eridiculew -28 esay( -14 esay(# -40 esay(N -77
esay(V -54 esay, -39 esay,# 46 esay,A -26 esay,E -36 esay,G -15 esay,Gcue -7 esay,J -33 esay,N -85
esay,V -32 esay,Vcue 25 esay,a 10 esay,although -58 esay,an -26 esay,and -25 esay,because -56 esay,but -22
esay,despite 60 esay,for 15 esay,have -59 esay,having -37 esay,he -9 esay,his -11 esay,in 9 esay,it 26
esay,most 27 esay,n -14 esay,or 19 esay,q -81 esay,she -83 esay,should -46 esay,so -62 esay,such -35
esay,the -10 esay,they 38 esay,though -4 esay,to 32 esay,when 29 esay,where 8 esay,which 20 esay,while 10
esay,who 7 esay,whoever -37 esay,whom -13 esay,whose -58 esay,will 3 esay,with 10 esay,would -47
esay,you -51 esay- -44 esay-A -32 esay-G -51 esay-Gcue 40 esay-N 6 esay-V 64 esay-a 99 esay-all 55
esay-and -44 esay-but -42 esay-for 7 esay-if -51 esay-n -50 esay-or -64 esay-that -16 esay-the 17
esay-there 5 esay-though 47 esay-to -52 esay-was -32 esay-which -8 esay: -46 esay:G -23 esay:N 18
esay:V -32 esay:q -48 esay:the -36 esay; -33 esay;# 82 esay;N -5 esay;and -41 esayw -84 esaywGcue -8
esaywafter -83 esaywand -27 esaywas -19 esaywat -71 esaywbecause -48 esaywbefore -149 esaywbut -30
esaywduring -124 esaywhow -48 esaywif -117 esaywin -30 esaywof -24 esaywon 6 esaywor -91 esaywsince -61
esaywso -62 esaywt -130 esaywthat -29 esaywthough 10 esaywthrough -72 esaywto -53 esaywunless -18
esaywwhat 11 esaywwhen -187 esaywwhere -43 esaywwhether -75 esaywwhich -72 esaywwhile 8 esaywwhy -33
esaywyet -67 eshow, -68 eshow,A -29 eshow,N -63 eshow,V -53 eshow,and 17 eshow,n -44 eshow,the -83
eshow,while -74 eshow- -54 eshow: -60 eshow:# -32 eshoww -154 eshowwGcue -27 eshowwand -80 eshowwas -44
eshowwbut -25 eshowwif -12 eshowwor -21 eshowwthat -17 eshowwwhile -32 esignal, 31 esignalw -56
esignalwt -36 eslam, 54 eslamw 25 eslamwand -53 eslamwas 23 eslamwthat -22 espeak, 6 espeak,and 51
espeak,n 26 espeak,the -62 espeakw -34 espeakwand -36 espeakwas -59 espeakwbefore 46 espeakwthat -15
especulate, 60 estate( 28 estate, -24 estate,A 26 estate- -60 estatew 13 estatewand -30 estatewif -13
estatewon 52 estatewso -8 estatewthat -33 estressw -8 estresswand -80 estresswif -8 estresswthat -5
esuggest( -55 esuggest, 18 esuggest,A -60 esuggest,E -62 esuggest,G 70 esuggest,J 50 esuggest,N 51
esuggest,and 78 esuggest,but -59 esuggest,in -55 esuggest,so -51 esuggest,the -3 esuggest,to -50
esuggest,was 11 esuggest,which 7 esuggest,who -60 esuggest- 65 esuggest-A -21 esuggest-q 59 esuggest: 22
esuggestw -53 esuggestwGcue -45 esuggestwand -58 esuggestwas -86 esuggestwbecause 32 esuggestwif -86
esuggestwor -27 esuggestwso -17 esuggestwthat 34 esuggestwthrough -25 esuggestwto -8 esuggestwwhen -44
esuggestwwhether -28 etalkw -50 etalkwand -47 etell, -14 etell,A -6 etell,G 18 etell,Gcue -25 etell,N -54
etell,and -11 etell,he -43 etell,n -56 etell,q -28 etell,when 6 etell- 3 etellw -98 etellwGcue 6
etellwafter -8 etellwand -96 etellwas -59 etellwbecause -40 etellwbefore -53 etellwbut -60 etellwif -38
etellwin -32 etellwof -15 etellwor -34 etellwsince -10 etellwt -75 etellwthat -81 etellwto -17
etellwwhen 34 etellwwhere -25 etellwwhether -18 etestifyw -34 ethank, -11 ethank,N -14 ethank,his -31
ethankw 45 ethankwand 53 ethankwas -25 ethankwat 47 ethreaten, -19 ethreatenw 24 ethreatenwthat -41
ethreatenwunless -26 etout, 25 etout,and 17 etout- -21 etoutw 49 etoutwand -16 etoutwas -65 etoutwin 52
etweet, 51 etweet- -47 etweetw 49 etweetwand 14 etweetwas 33 etweetwthat -36 eurge, -31 eurge,Gcue 61
eurge,and -9 eurge,but 7 eurge,which 63 eurge- 59 eurgew -14 eurgewthat -52 evoice, -15 evoicew 12 evow, 53
evow,N 55 evow,and -33 evow,n 24 evoww -26 evowwGcue -23 evowwafter -60 evowwas 38 evowwbefore -10
evowwduring -46 evowwthat -24 evowwwhile -41 ewarn, 32 ewarn,A 62 ewarn,Gcue -30 ewarn,and -12 ewarn,but 71
ewarnw -33 ewarnwand -72 ewarnwas -30 ewarnwbecause -32 ewarnwbut 35 ewarnwif -36 ewarnwor -25
ewarnwthat -18 ewonderw -63 ewonderwand -46 ewrite,A 39 ewrite,a 58 ewrite,n 25 ewrite,q -38 ewrite- 50
ewritew -22 ewritewGcue -56 ewritewand 41 ewritewas -9 ewritewbecause -69 ewritewbefore -36 ewritewif -26
ewritewor -16 ewritewthat -37 i0( 9 i0: -12 i0; 5 i0w -31 i1- 18 i1; -31 i1w 47 k0( 45 k0, 44 k0- 9 k0: -67
k0; 29 k0w 26 k1( -8 k1, -11 k1- 8 k1: 20 k1w -34 k2( -59 k2, -53 k2- 24 k2: 34 k2; -28 k2w -54 k3( -36
k3, -90 k3- -39 k3: 23 k3; 5 k3w -71 k4, -71 k4- -5 k4: -61 k4; -31 k4w -151 l1, -13 l1: -47 l1w 58 l2, 26
l2- 20 l2: -26 l2; 44 l2w 24 l3( 37 l3, -7 l3- 29 l3: -53 l3; 65 l3w -20 l4( -21 l4, 10 l4: 9 l4; -27
l4w -29 l5( -11 l5, -35 l5- -13 l5: 38 l5; -28 l5w -85 l6, -82 l6- -23 l6: -62 l6; -27 l6w 13 m( 5 m(v0 12
m(v1 -10 m,v1 -5 m- 6 m-v0 31 m-v1 -6 m: -14 m:v0 -6 m:v1 -17 m; -5 m;v0 48 m;v1 -25 mwv0 23 mwv1 -21
n(#v1 -54 n(Av1 19 n(Nv0 -36 n(Nv1 -39 n(Vv1 23 n(nv1 -43 n(qv0 -43 n(qv1 -30 n,#v0 -102 n,#v1 45 n,Av0 10
n,Av1 -33 n,Ev0 19 n,Ev1 -11 n,Gcuev0 148 n,Gv0 -24 n,Jv0 -58 n,Jv1 3 n,Nv0 -53 n,Nv1 23 n,Vcuev0 54
n,Vcuev1 6 n,Vv0 -13 n,Vv1 -35 n,afterv1 53 n,allv1 10 n,alongv1 -58 n,althoughv1 -61 n,amongv0 -33
n,andv0 3 n,andv1 6 n,anv0 -19 n,anv1 22 n,arev1 3 n,asv0 -36 n,atv1 7 n,av0 23 n,av1 21 n,becausev0 16
n,becausev1 -76 n,beforev1 18 n,butv0 104 n,butv1 -18 n,couldv1 13 n,despitev0 8 n,despitev1 24 n,forv1 34
n,fromv0 7 n,hasv0 20 n,havev1 37 n,havingv1 -37 n,hev0 16 n,hev1 -11 n,hisv0 -26 n,ifv1 -64 n,intov1 -44
n,inv1 -14 n,isv1 -6 n,itv0 54 n,itv1 -21 n,iv1 57 n,likev1 -18 n,mayv1 25 n,mostv1 -25 n,muchv1 -54
n,nv1 -29 n,ofv0 -32 n,ofv1 -51 n,onv1 -47 n,orv1 -25 n,qv0 -13 n,qv1 -58 n,shev0 8 n,shev1 -19
n,sincev1 -54 n,somev0 -17 n,somev1 20 n,sov1 -7 n,suchv1 -65 n,thatv0 -52 n,thatv1 -4 n,therev1 31
n,thev0 48 n,thev1 -11 n,theyv1 38 n,thoughv0 22 n,thoughv1 -13 n,tov1 -19 n,upv1 20 n,wasv0 22 n,wasv1 -10
n,werev1 -50 n,wherev1 6 n,whichv0 12 n,whichv1 8 n,whilev0 -18 n,whilev1 29 n,whoeverv1 -37 n,whosev1 -4
n,whov0 17 n,whov1 22 n,willv1 -7 n,withv0 -43 n,withv1 8 n,wouldv0 -40 n,wouldv1 -33 n,xv0 -52 n,youv0 -51
n-#v0 -18 n-#v1 19 n-Av0 18 n-Av1 -12 n-Gcuev1 51 n-Gv1 -40 n-Nv1 -14 n-Vv1 -22 n-allv0 36 n-allv1 55
n-althoughv1 60 n-andv0 4 n-andv1 10 n-anv1 26 n-asv1 -17 n-atv1 -43 n-av0 40 n-av1 10 n-butv1 24
n-forv0 66 n-fromv1 -34 n-hev1 53 n-hisv1 -59 n-ifv1 -27 n-inv1 -12 n-itv0 -10 n-itv1 46 n-nv0 -22
n-ofv1 -33 n-orv1 -21 n-qv0 -44 n-qv1 -9 n-suchv1 -41 n-thatv1 -16 n-thev0 31 n-thev1 36 n-thoughv1 65
n-tov1 -14 n-wasv1 -42 n-whetherv1 -8 n-whichv1 -6 n:#v1 -58 n:Gv1 -41 n:Nv0 12 n:Nv1 -10 n:Vv1 -32
n:qv0 -9 n:qv1 8 n:thev1 -36 n:tov1 22 n;#v1 27 n;Nv0 53 n;Nv1 -22 n;Vv1 -7 n;andv0 44 n;andv1 -55 n;nv0 33
n;shev1 18 n;thev1 -8 nwGcuev0 -63 nwGcuev1 29 nwafterv0 38 nwafterv1 -10 nwandv0 -21 nwasv0 -27 nwasv1 -22
nwatv0 4 nwatv1 -4 nwbecausev0 -70 nwbecausev1 -23 nwbeforev0 63 nwbeforev1 -43 nwbutv0 25 nwbutv1 -6
nwduringv0 30 nwduringv1 -66 nwhowv0 -39 nwhowv1 -66 nwifv0 -60 nwifv1 -30 nwinv0 44 nwinv1 -48 nwofv1 -50
nworv0 -86 nworv1 -55 nwsincev1 -108 nwsov0 -38 nwsov1 -93 nwthatv0 -146 nwthatv1 6 nwthoughv1 29
nwthroughv1 -65 nwtov0 -59 nwtov1 -95 nwtv0 77 nwtv1 -96 nwunlessv1 -71 nwviav1 18 nwwhateverv1 -19
nwwhatv0 33 nwwhatv1 -118 nwwhenv0 31 nwwhenv1 -38 nwwherev0 -51 nwwherev1 -66 nwwhetherv0 -47
nwwhetherv1 -15 nwwhichv1 4 nwwhilev0 24 nwwhilev1 -12 nwwhosev1 -61 nwwhyv0 -24 nwwhyv1 -41 nwyetv1 -97
p#( -52 p#, -7 p#- 85 p#w -48 p', 4 p'w -89 p)- -62 p)w -4 p., -39 p.; 26 p:w -14 pA, -28 pA: -57 pAw -42
pC, -51 pCw -134 pD- -70 pDw -153 pE, -45 pE- 14 pEw -183 pG, 17 pG: 24 pGw -47 pJ, -29 pJ: -4 pJw -31
pM, -29 pM- -69 pM: -56 pMw -35 pN( -77 pN, -12 pN- 24 pN: -9 pN; -47 pNw 5 pO, 60 pO- 52 pOw -53 pP, -18
pP- -5 pPw -48 pR( 27 pR, -14 pRw -153 pS, -46 pS- -8 pSw -26 pV, -19 pV- -8 pV: -83 pVw -42 pW, -66
pWw -60 pn( 37 pn, 5 pn- -15 pn: 4 pn; 28 pnw 19 pq- 18 pq; -31 pqw 47 pt, 86 ptw -99 pxw -52 q0(0 19
q0,0 -12 q0,1 63 q0-0 -25 q0-1 73 q0:0 -20 q0;0 -4 q0;1 -9 q0w0 -27 q0w1 42 q1(0 -16 q1(1 -51 q1,0 -26
q1,1 -40 q1-0 15 q1-1 11 q1:0 11 q1:1 -82 q1;0 50 q1;1 -41 q1w0 -42 q1w1 23 r0( 15 r0, -73 r0- -51 r0: -100
r0; 16 r0w -49 r1( 28 r1, -31 r1- -3 r1: -81 r1; -31 r1w -69 r2( -39 r2, 10 r2- 11 r2: -8 r2; 9 r2w 8
r3( 13 r3, -6 r3- -24 r3: 39 r3; -41 r3w 34 r4( -61 r4, 41 r4- 33 r4: -52 r4; 46 r5( 10 r5, 43 r5- 32
r5: 10 r5; 14 r5w 6 s#, -8 s#- 42 s#: -22 s#w -39 s'w -49 sA, -22 sA- -23 sAw 72 sE, -45 sEw 28 sG, -17
sG; 61 sGcue, -12 sGcuew -66 sGw -64 sJ( -32 sJ, 13 sJ- 50 sJw -69 sN( 31 sN, -11 sN- 35 sN: -98 sN; -21
sNw 31 sV, 13 sV- -71 sVcue, -36 sVcuew -62 sVw -28 sa( -65 sa, 4 sa- 20 sa: -16 san, 16 sand, -53
sandw -34 sanotherw -39 sanw -99 sany, 5 sanyw -17 sare( -40 sare, -56 sas, 49 sat, -63 sat- -49 satw -45
saw -37 sbecause, -29 sbecausew -16 sbetween, -58 sbetweenw -64 sboth, 14 sbothw 11 sby, -45 sbyw -52
scould, 35 scouldw -30 scw -26 sdespite, -48 sdespitew -18 seachw 51 sfor, 12 sfor- -25 sfor; 49 sforw -24
sfromw -31 shave, 57 shavew -6 shavingw -43 she( -29 she, -25 she- -4 sher, 8 sher- -69 sherself, -22
sherw 33 shew -30 shim, -10 shimself, 15 shimself; -41 shimselfw -26 shimw -30 shis, -13 shis- -12 shisw 57
show( -30 show, 18 show: -61 showw -59 sif, -35 sifw 23 sinw -22 sis, -98 sis- 31 sis; -35 sisw -8 sit- -29
sit: -38 sit; 42 sits, 6 sitselfw -40 sitsw -48 smany, 13 smanyw -66 sme, 49 smost, -36 smuch, -24 sn, 35
sn- -50 sn: -89 sno, -46 snow 33 snw -15 sofw -18 son, 4 son- -74 sonw -28 soverw -41 sq, -52 sq- 5 sqw 39
sseveral, -81 sseveralw -53 sshe- 22 sshew 26 ssome, -28 ssomew 30 ssuchw -47 sthat, -47 sthat: 17
sthat; -6 sthatw -60 sthe( -52 sthe, -10 sthe- 18 sthe: 42 stheir, 59 sthem, -39 sthemselvesw -55
sthemw -12 sthere, 23 sthere- 58 stherew -54 sthew -24 sthey, 100 sthey- -9 sthey: -49 sthey; -4 stheyw -13
sthis, -17 sthisw -43 sthose, -60 sthose- -59 sthosew -33 sto, 54 sto- 39 sto; 44 stw -11 sup, -64
suponw 25 swas, 9 swasw -70 swerew -48 swhat, 43 swhat- -50 swhatw 25 swhen, -9 swherew -40 swhether, -52
swhetherw -104 swhile, -50 swho- 9 swhow -60 swhyw 5 swith, 32 swithw -43 swouldw -21 t(#_) -54 t(A_0 19
t(N_) -72 t(N_, 8 t(N_. -47 t(P_0 -5 t(S_0 50 t(V_0 4 t(W_0 -7 t(q_0 -55 t,#_, -56 t,#_. -64 t,#_E 9
t,#_P -5 t,#_and -51 t,A_0 -21 t,C_( 6 t,C_, 22 t,C_. -6 t,C_0 -33 t,C_A 25 t,C_E 27 t,C_P -9 t,C_V -22
t,C_Vcue 132 t,C_and -8 t,C_are -39 t,C_don’t -23 t,C_has 64 t,C_have -25 t,C_is 80 t,C_on 51 t,C_to -51
t,C_was 7 t,C_were -47 t,C_will -16 t,C_’s -4 t,D_, -84 t,D_. -60 t,D_A 44 t,D_E 9 t,D_G 45 t,D_J 65
t,D_P 18 t,D_Vcue 7 t,D_a 57 t,D_and -59 t,D_as -65 t,D_by -5 t,D_from 4 t,D_has 56 t,D_is -10 t,D_or -31
t,D_outside -56 t,D_q -35 t,D_than 55 t,D_that 65 t,D_the -12 t,D_to -13 t,D_was -15 t,D_who 13
t,D_will -56 t,D_with -54 t,E_0 7 t,G_0 35 t,J_0 26 t,J_P -7 t,J_and -52 t,J_or -38 t,J_who -39 t,M_0 -20
t,N_$ -64 t,N_' 21 t,N_( 24 t,N_, -108 t,N_- -51 t,N_. -65 t,N_E 62 t,N_P -42 t,N_V 13 t,N_Vcue 117
t,N_and -137 t,N_has 46 t,N_is 38 t,P_0 -11 t,R_A 41 t,R_E 14 t,R_Vcue 57 t,R_does -9 t,R_doesn’t -15
t,R_had -54 t,R_has 38 t,R_have -22 t,R_is 44 t,R_may 3 t,R_was -27 t,R_will -14 t,R_would -56 t,R_’m -29
t,R_’s 38 t,S_, -15 t,S_0 9 t,S_A 50 t,S_E 13 t,S_P 13 t,S_V 34 t,S_Vcue 61 t,S_is 8 t,S_was -60
t,S_were -61 t,S_would -61 t,V_0 3 t,W_0 -3 t,n_, -83 t,n_. -72 t,n_E -55 t,n_G -7 t,n_J -47 t,n_P -73
t,n_V 33 t,n_and -133 t,n_from -55 t,n_have -52 t,n_on 25 t,n_or -51 t,n_she 21 t,n_that 63 t,n_the -4
t,n_to 21 t,n_who -8 t,n_with 6 t,n_would -64 t,q_0 -47 t,x_0 -52 t-#_, -38 t-C_. 7 t-C_0 -35 t-C_A 67
t-C_P 51 t-C_V -18 t-C_Vcue 62 t-C_is 61 t-C_to -62 t-D_- -21 t-D_. 7 t-D_A 95 t-D_P 11 t-D_as -41
t-D_he -25 t-D_that 24 t-D_who 46 t-G_0 13 t-M_0 -73 t-N_. 5 t-N_and -29 t-P_0 -36 t-R_A -5 t-R_might 42
t-S_0 6 t-V_0 12 t-W_0 -3 t-n_, 15 t-n_Vcue 69 t-n_as -41 t-n_he 28 t-q_0 -40 t:#_P -42 t:D_P -44 t:G_0 -55
t:N_, 42 t:N_. -67 t:N_and -35 t:P_0 13 t:V_0 -54 t:q_0 9 t;#_Vcue 46 t;C_0 -21 t;D_P -3 t;N_, 20 t;N_; -23
t;N_P 4 t;V_0 -7 twC_' -48 twC_( -64 twC_, -70 twC_- -104 twC_. -195 twC_0 42 twC_A 9 twC_E 13 twC_G 35
twC_Gcue 68 twC_J -36 twC_P -66 twC_V -35 twC_Vcue 114 twC_a -88 twC_after -74 twC_and -103 twC_are -79
twC_as -84 twC_because -15 twC_before 29 twC_between -45 twC_by -60 twC_can -41 twC_could 38 twC_from -82
twC_had -63 twC_has 60 twC_have 9 twC_he -28 twC_him 30 twC_into -28 twC_is -71 twC_like -29 twC_or -63
twC_out -24 twC_over -56 twC_q -104 twC_should -81 twC_than -60 twC_that -111 twC_the 22 twC_to -145
twC_was -81 twC_were -84 twC_when -23 twC_who -64 twC_will -45 twC_with -39 twC_would -72 twG_0 -6 twP_0 11
twS_, -164 twS_. -154 twS_0 -25 twS_: 36 twS_A 37 twS_E 27 twS_G -57 twS_J -30 twS_P -102 twS_V 52
twS_Vcue 102 twS_after -46 twS_and -7 twS_as -65 twS_by -45 twS_did -54 twS_from -27 twS_had 34 twS_has 26
twS_is -80 twS_n 30 twS_on -30 twS_or -19 twS_q -88 twS_that -59 twS_to -119 twS_was -21 twS_were -43
twS_where -43 twS_who 29 twS_with -51 twW_0 -63 twt_0 4 v0(N -59 v0,# 11 v0,A -59 v0,E 6 v0,G -39 v0,J -6
v0,N -37 v0,a -16 v0,along -51 v0,among -41 v0,and -88 v0,as -126 v0,because -48 v0,but 24 v0,despite 24
v0,for -21 v0,his -11 v0,in -78 v0,into -44 v0,like 21 v0,n -61 v0,on -49 v0,or -6 v0,q -59 v0,some -48
v0,such -48 v0,the -7 v0,though -29 v0,up 20 v0,when 66 v0,which -22 v0,while -25 v0,with -17
v0,without -45 v0,x -52 v0-# -50 v0-A -7 v0-G -10 v0-N -9 v0-all 55 v0-and -21 v0-as 15 v0-from -34
v0-to -3 v0:G -35 v0:N -19 v0:the -33 v0;N 4 v0;and 7 v0wGcue -76 v0wafter -9 v0wand -40 v0was -17 v0wat 16
v0wbecause -82 v0wbefore -13 v0wbut -57 v0wduring 8 v0wif -37 v0win -14 v0wof -27 v0won 18 v0wor -89
v0wsince -67 v0wso -58 v0wthat 41 v0wthrough -33 v0wto -60 v0wunless -39 v0wvia 38 v0wwhen -54
v0wwhile -112 v1(# -54 v1(N -32 v1(V 4 v1(q -55 v1,# -34 v1,A 4 v1,E -7 v1,G 8 v1,Gcue 54 v1,J -44 v1,N 14
v1,V -38 v1,Vcue 36 v1,a 40 v1,after 66 v1,all -22 v1,along -42 v1,although -8 v1,an 4 v1,and 35
v1,another -19 v1,are 25 v1,as 28 v1,at -8 v1,because -15 v1,both 15 v1,but 22 v1,by -48 v1,could -24
v1,despite 12 v1,for 45 v1,from -61 v1,has -7 v1,having -37 v1,his -14 v1,i -5 v1,if -63 v1,is -19
v1,like -48 v1,may 25 v1,most -30 v1,much -54 v1,of -57 v1,or -73 v1,q -37 v1,she -5 v1,should -46
v1,since -54 v1,so -7 v1,some 62 v1,such -41 v1,that -30 v1,the 24 v1,there 47 v1,they 38 v1,though 28
v1,to -14 v1,was 3 v1,were -50 v1,when -48 v1,which 17 v1,while 31 v1,who 26 v1,whoever -37 v1,whose -9
v1,will 27 v1,would -57 v1,you -51 v1-# 27 v1-G -11 v1-Gcue 51 v1-J -3 v1-N -6 v1-a 49 v1-all 36
v1-although 60 v1-an 26 v1-and 26 v1-as -59 v1-but 41 v1-for 28 v1-he 53 v1-if -27 v1-in 11 v1-it 20
v1-n -9 v1-of -33 v1-or -24 v1-q -40 v1-such -41 v1-that -16 v1-the 48 v1-there 5 v1-though 65 v1-to -62
v1-was -42 v1-which -6 v1:# -51 v1:N 16 v1:V -32 v1:a -51 v1:q 9 v1:the -32 v1:to 22 v1;# 31 v1;N -5
v1;V -7 v1;and -21 v1;n 47 v1;she 18 v1wGcue 10 v1wafter 12 v1was -24 v1wat -17 v1wbecause -29 v1wbefore 29
v1wbut 31 v1wby -54 v1wduring -45 v1whow -85 v1wif -31 v1win 19 v1wnor -54 v1wof -38 v1won -12 v1wor -51
v1wsince -78 v1wso -82 v1wthat -86 v1wthrough -32 v1wto -95 v1wunless -52 v1wwhat -9 v1wwhatever -47
v1wwhen 12 v1wwhere -83 v1wwhether -22 v1wwhich -8 v1wwhile 28 v1wwhose -66 v1wwhy -45 v1wyet -17 w( -91
w(# -54 w(V -54 w+(q -43 w+, 7 w+,A 13 w+,G 30 w+,Gcue 15 w+,J -55 w+,N -26 w+,Vcue 33 w+,a 66 w+,and 38
w+,as -57 w+,but -25 w+,has 49 w+,his 8 w+,in -18 w+,or -68 w+,q 44 w+,she -52 w+,such -37 w+,the 63
w+,though 27 w+,to -55 w+,was 22 w+,when 6 w+,where 18 w+,which -13 w+,who -28 w+,with -61 w+- 27 w+-# 65
w+-A -31 w+-N -18 w+-V 25 w+-all 34 w+-and 27 w+-n -53 w+-q -58 w+:q 4 w+; -54 w+wGcue -15 w+wafter 60
w+wand 11 w+was -34 w+wat -38 w+wbecause -93 w+wbefore 37 w+wduring -36 w+whow -35 w+wif -73 w+win 66
w+won 35 w+wor -76 w+wsince -31 w+wso -34 w+wt 6 w+wthat -41 w+wthrough -72 w+wto -27 w+wunless -50
w+wwhat -39 w+wwhen -7 w+wwhere -39 w+wwhether -39 w+wwhose -25 w+wwhy -24 w, -112 w,# 10 w,A -105 w,G 34
w,N -58 w,Vcue -49 w,a -31 w,along -27 w,and -93 w,he -37 w,in -41 w,it -52 w,n -60 w,or 32 w,q -27
w,to -47 w,when -75 w,which -13 w,with -44 w- -43 w-( 38 w-(N -25 w-, 23 w-,# -10 w-,A -22 w-,E 31 w-,G -49
w-,Gcue 17 w-,J -10 w-,N 37 w-,V 14 w-,Vcue 85 w-,a 53 w-,all 10 w-,along -47 w-,an -19 w-,and 17 w-,as 34
w-,but 7 w-,has -56 w-,he 10 w-,his -75 w-,if -48 w-,in 12 w-,it -12 w-,most -10 w-,of -36 w-,q -109
w-,some 49 w-,such -19 w-,the -5 w-,though 18 w-,to 76 w-,when 5 w-,which -23 w-,whom -15 w-,with -42
w--# -66 w--A 34 w--G -53 w--a 63 w--and 23 w--as -6 w--for -8 w--from -34 w--it 47 w--n 35 w--or -58
w--was -29 w-: 7 w-:# -32 w-:N -6 w-:q 24 w-:to 22 w-; 100 w-;# 66 w-;and 44 w-A -24 w-and -56 w-n -57
w-to -32 w-w -3 w-wGcue 45 w-wafter 14 w-wand -19 w-was -36 w-wbefore 40 w-wbut 17 w-wduring -65 w-whow -18
w-wif 33 w-win -57 w-wof -37 w-won -28 w-wor -91 w-wsince -52 w-wso -29 w-wt -92 w-wthat 26 w-wthough 45
w-wthrough -45 w-wto -59 w-wunless -21 w-wwhat -56 w-wwhen -14 w-wwhere -52 w-wwhether -71 w-wwhich -37
w-wwhile 13 w-wwhose -17 w-wyet -39 w: -85 w:N -45 w:q -51 w; -82 w;N -30 w;and -29 w^( -6 w^(N -39
w^(n -43 w^(q -30 w^, -50 w^,# -16 w^,E -3 w^,G -26 w^,Gcue 44 w^,J -32 w^,N -105 w^,V -42 w^,Vcue 13
w^,a -15 w^,after 53 w^,along -39 w^,although -58 w^,among -37 w^,an 10 w^,because -76 w^,both 22 w^,but 44
w^,despite 3 w^,for 45 w^,from -39 w^,have -59 w^,having -37 w^,he -68 w^,his -86 w^,if -32 w^,in 6
w^,into -44 w^,is -58 w^,it -72 w^,most -49 w^,n -63 w^,nor 23 w^,of -35 w^,on -63 w^,q -42 w^,she -58
w^,since -54 w^,so -39 w^,some -48 w^,such -48 w^,that -73 w^,the -41 w^,though -28 w^,to -20 w^,was -58
w^,were -50 w^,when 9 w^,where 35 w^,which 19 w^,while 9 w^,who 18 w^,whoever -37 w^,whom 15 w^,whose 29
w^,will 26 w^,with 40 w^,x -52 w^-A -17 w^-G -13 w^-Gcue 39 w^-N -13 w^-V -39 w^-a -14 w^-all 50 w^-an 38
w^-and -5 w^-but 3 w^-his 7 w^-in 11 w^-it -3 w^-of -33 w^-or 12 w^-q 22 w^-though 41 w^-which 31 w^: -23
w^:# -23 w^:G -35 w^:N 19 w^:q -21 w^; 35 w^;N -4 w^;n 47 w^;she 58 w^;the 55 w^wGcue -30 w^wafter -32
w^wand -25 w^was 9 w^wat 28 w^wbecause -34 w^wbefore -42 w^wbut 14 w^wduring 12 w^whow -54 w^wif -148
w^win 20 w^wof -28 w^won 4 w^wor -12 w^wsince -68 w^wso -74 w^wt 23 w^wthat -61 w^wthough -29 w^wthrough -9
w^wto -83 w^wunless -42 w^wvia 23 w^wwhat -86 w^wwhere -51 w^wwhether 7 w^wwhich 9 w^wwhile -42 w^wwhy -25
w^wyet 16 walthough, 55 walthough,he 45 walthoughw 20 walthoughwand 20 wand, -34 wand,A -12 wand,n -62
wand,which 40 wand,while 47 wand- -57 wand: -46 wandw -109 wandwGcue -45 wandwafter -55 wandwand -79
wandwas -51 wandwbecause -48 wandwbefore -68 wandwbut -26 wandwhow -17 wandwor -12 wandwso -15
wandwthat -37 wandwthrough -44 was, 52 was,Gcue 23 was,N 78 was,and -3 was,his 59 was- 3 wasw -26
waswGcue -34 waswand 14 waswas -13 wbecause, -19 wbut, -28 wbut,A -73 wbut,Gcue 59 wbut,J 40 wbut,V -39
wbut,and 20 wbut,as -69 wbut,despite -6 wbut,in -46 wbut,n 36 wbut,the 31 wbut,which 22 wbut- -7
wbut-or -53 wbut: 18 wbut:q 29 wbutw 11 wbutwGcue -84 wbutwafter -53 wbutwand 37 wbutwas -55
wbutwbecause 30 wbutwbut -36 wbutwhow -11 wbutwif -46 wbutwor -26 wbutwsince -17 wbutwso -10 wbutwthat -81
wbutwthough -37 wbutwto -11 wbutwwhen 27 wbutwwhether -30 wbutwyet -34 whow; -41 worw -8 wso, -93 wthat, 89
wthat,the 66 wthat,which 52 wthat- 66 wthatw -71 wthatwand -43 wthatwor -26 wthatwthat -5 wthough, 19
wthough,the 54 wthoughw 13 wthoughwas -22 ww -144 wwGcue -64 wwafter -56 wwand -137 wwas 18 wwbecause -18
wwbefore -29 wwduring -13 wwhat, 46 wwhat,n -46 wwhatw 29 wwhatwand -41 wwhatwwhere -4 wwhen( -37
wwhen(N -37 wwhen, 71 wwhen,A -18 wwhen,Gcue 43 wwhen,N 16 wwhen,he 53 wwhen,i 57 wwhen,it 52 wwhen,she 49
wwhen,the 44 wwhen- 24 wwhenw 32 wwhenwGcue 31 wwhenwand -11 wwhenwduring 25 wwhenwthat -13 wwherew -62
wwherewand -45 wwhich, 51 wwhich,Vcue -45 wwhichw -44 wwhile, 147 wwhile,N 68 wwhile,he 52 wwhile,his 61
wwhile,it 39 wwhile,the 56 wwhile,they 27 wwhile- 54 wwhilewand 13 wwhilewas -94 wwhilewif -20
wwhilewwhen -44 wwif -43 wwin -55 wwor -27 wwsince -11 wwso -10 wwt -28 wwthat -58 wwto -11 wwwhat -14
wwwhen -52 wwwhether -36 wwwhy -11 wyet, -48 wyetw -80 wyetwand -43 wyetwas -40
"""
