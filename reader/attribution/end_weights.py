"""Learned weights: where a complement ends.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
1(A 22 1(N -54 1(N_) -76 1(N_. -52 1(N_N 14 1(V 5 1(V_N 5 1(n -52 1(q -56 1,# -16 1,#_, -59 1,#_. -54
1,#_n 30 1,#_of 29 1,A -21 1,A_# -36 1,A_, 33 1,A_. -41 1,A_A 54 1,A_G -6 1,A_Gcue 32 1,A_J -33 1,A_N -82
1,A_V 34 1,A_a 20 1,A_above 30 1,A_all -54 1,A_as 61 1,A_below 69 1,A_for -59 1,A_his -54 1,A_if -80
1,A_in -103 1,A_n -81 1,A_since -37 1,A_some 26 1,A_than -77 1,A_that -59 1,A_the -32 1,A_this 9
1,A_those -59 1,A_though 43 1,A_to -80 1,A_with -72 1,E 16 1,E_N -58 1,E_in 15 1,E_n -69 1,E_to 47
1,E_with -88 1,G -14 1,G_# -60 1,G_A 33 1,G_N 71 1,G_a 89 1,G_from -75 1,G_his -57 1,G_its 4 1,G_n 4
1,G_on -66 1,G_out -61 1,G_that 6 1,G_the 16 1,G_them -15 1,G_to -3 1,Gcue 49 1,Gcue_, 53 1,Gcue_A 48
1,Gcue_N -8 1,Gcue_V 54 1,Gcue_a 56 1,Gcue_at 47 1,Gcue_he -20 1,Gcue_her -16 1,Gcue_him -14 1,Gcue_his -30
1,Gcue_it 9 1,Gcue_q 35 1,Gcue_she 58 1,Gcue_that 62 1,Gcue_the 49 1,Gcue_to 3 1,J -26 1,J_J -47
1,J_and -37 1,J_n -78 1,J_than 50 1,J_to 21 1,N -8 1,N_$ -52 1,N_' 47 1,N_, -103 1,N_- -61 1,N_. -93
1,N_E 66 1,N_N -22 1,N_V 9 1,N_Vcue 94 1,N_and -100 1,N_n -16 1,V -32 1,V_N 36 1,V_a 31 1,V_by -65
1,V_from 4 1,V_his -34 1,V_q -50 1,V_the -29 1,V_to -4 1,Vcue 40 1,Vcue_N 26 1,Vcue_a -36 1,Vcue_he 68
1,Vcue_her 60 1,Vcue_that 78 1,Vcue_the 33 1,Vcue_to -24 1,Vcue_with 14 1,a 28 1,a_G 39 1,a_J 69 1,a_N -25
1,a_n 11 1,after 65 1,along -65 1,along_with -65 1,although -8 1,among -56 1,among_n -42 1,an 8 1,an_n 4
1,and 12 1,and_# -66 1,and_A -47 1,and_E -56 1,and_G -58 1,and_Gcue 67 1,and_J 30 1,and_N -47 1,and_V -30
1,and_Vcue 151 1,and_a -71 1,and_both 58 1,and_for -63 1,and_he 85 1,and_how -31 1,and_in -47 1,and_it -6
1,and_many 22 1,and_most -19 1,and_n -18 1,and_other 30 1,and_q -75 1,and_that -138 1,and_they 27
1,and_to 9 1,and_with -3 1,and_would 9 1,another -18 1,are 30 1,are_n 49 1,as -21 1,as_A -25 1,as_have 63
1,as_he -7 1,as_n -57 1,as_q -70 1,as_the -65 1,at_J -22 1,because -39 1,before 8 1,both_of 15 1,but 28
1,but_# 61 1,but_A -59 1,but_E 56 1,but_G -62 1,but_J -8 1,but_N 74 1,but_V -74 1,but_Vcue 101 1,but_a -59
1,but_did 62 1,but_he 86 1,but_his -34 1,but_in 13 1,but_it 23 1,but_n 16 1,but_q -59 1,but_she 18
1,but_that -76 1,but_they 38 1,by -52 1,could -58 1,despite 28 1,despite_the 19 1,for 18 1,for_n -14
1,has -47 1,have -4 1,having -34 1,he_A 27 1,he_V 22 1,he_Vcue 42 1,he_has -17 1,he_was -45 1,he_will -38
1,he_would -61 1,he_’s -51 1,his -20 1,his_n -20 1,i_’m -24 1,if -71 1,if_he -43 1,in -11 1,in_J -55
1,in_N 27 1,in_n -123 1,in_some -25 1,in_which 18 1,into -32 1,is -17 1,is_A -56 1,is_n -45 1,it 7
1,it_Vcue 52 1,it_would 23 1,like -17 1,like_N -60 1,may 26 1,most -31 1,most_of -57 1,much -12
1,much_of -50 1,n -16 1,n_, -70 1,n_. -27 1,n_E -53 1,n_G -7 1,n_J -51 1,n_V 23 1,n_and -90 1,n_from -47
1,n_have -54 1,n_n -60 1,n_of -56 1,n_on 18 1,n_she 21 1,n_that 67 1,n_the -4 1,n_to 15 1,n_who -7
1,n_would -65 1,of -60 1,of_# -30 1,of_G -32 1,on -58 1,on_N -37 1,or -34 1,or_N -33 1,q -51 1,q_A 25
1,q_G -27 1,q_J -37 1,q_N -35 1,q_V -29 1,q_because -26 1,q_i -23 1,q_our -14 1,q_we -38 1,q_you -48
1,she -17 1,she_Vcue 26 1,she_would -41 1,should -46 1,should_be -46 1,since -8 1,since_it 13 1,so -7
1,so_J 27 1,so_that -60 1,some_n 52 1,some_of -47 1,such -56 1,such_as -56 1,that -25 1,the 22 1,the_# 63
1,the_J 13 1,the_N -24 1,the_n 14 1,there 48 1,there_is 51 1,they 37 1,though 10 1,though_A -15
1,though_N 5 1,though_he 12 1,though_it -14 1,to -23 1,to_V -94 1,to_be -59 1,to_which 60 1,up 19 1,was 9
1,was_A 54 1,was_n 28 1,were -50 1,were_n -28 1,when -8 1,when_N 25 1,when_a 15 1,when_he -47
1,when_she -59 1,when_the 12 1,where 5 1,where_N -39 1,where_he 71 1,where_n -64 1,where_the 9 1,which 17
1,which_N -26 1,which_V 25 1,which_Vcue 6 1,which_are -11 1,which_has -16 1,which_have 30 1,which_he 41
1,which_n -64 1,which_the 5 1,which_was -60 1,which_will 76 1,which_would -33 1,while 20 1,while_# 55
1,while_A 16 1,while_G 5 1,while_Gcue 55 1,while_N -11 1,while_other -39 1,while_the -33 1,who 24
1,who_A 43 1,who_E -8 1,who_V -10 1,who_Vcue -7 1,who_does -11 1,who_had -52 1,who_has 87 1,who_have -6
1,who_he -5 1,who_is 16 1,who_was 6 1,whoever -38 1,whose -18 1,whose_n -18 1,will 29 1,will_A 53
1,with -13 1,with_# -21 1,with_N 70 1,with_a -80 1,with_n 15 1,with_no -50 1,with_the -4 1,without -35
1,without_G -35 1,would -49 1,would_V -49 1,x -52 1,you -52 1-#_# -48 1-A -3 1-A_A -72 1-A_Gcue 48
1-A_N -80 1-A_a 30 1-A_that -56 1-A_the -33 1-A_though 15 1-G -18 1-Gcue 50 1-Gcue_that 40 1-J -4 1-N_N 64
1-N_n -83 1-V -3 1-V_J -60 1-a 22 1-a_J 49 1-a_n 10 1-all 64 1-all_n 30 1-although 63 1-an 25 1-an_n -21
1-and 11 1-and_A -74 1-and_Gcue 56 1-and_V 43 1-and_he 51 1-and_that -78 1-and_the -3 1-as -45 1-as_a -58
1-at -53 1-but 26 1-but_he 31 1-but_she -38 1-for 27 1-for_n -4 1-from -37 1-from_G -37 1-he 51 1-his -25
1-his_n -61 1-if -23 1-in -12 1-it 19 1-it_might 44 1-n -13 1-n_N 36 1-n_as -47 1-n_he 23 1-n_that 7
1-of -39 1-of_their -39 1-or -20 1-or_n -4 1-q -39 1-such -44 1-such_as -44 1-that -13 1-the 39 1-the_N -20
1-the_n 71 1-there 4 1-though 64 1-to -32 1-to_V -52 1-to_the 35 1-was -46 1-whether -6 1-which -6
1-which_V -26 1:# -45 1:#_n -34 1:G -38 1:N 9 1:N_N 34 1:V -34 1:V_for -34 1:a -55 1:a_n -55 1:q 11
1:q_N 48 1:q_he -40 1:q_i 12 1:q_in -69 1:q_that 29 1:q_the -49 1:q_there 25 1:q_they -47 1:the -50
1:the_n -38 1:to 27 1:to_V 27 1;# 33 1;#_n 33 1;N -7 1;V -8 1;and -12 1;n 36 1;she 15 1;the_N 49
1;the_n -61 1w& -43 1w&_N -43 1wGcue -4 1wGcue_, 51 1wGcue_. -57 1wGcue_: 34 1wGcue_A -77 1wGcue_G 33
1wGcue_J -83 1wGcue_N -122 1wGcue_V -49 1wGcue_a 52 1wGcue_and -47 1wGcue_as -58 1wGcue_at -59
1wGcue_for -67 1wGcue_he -37 1wGcue_him -82 1wGcue_his -97 1wGcue_in -78 1wGcue_it 18 1wGcue_n -3
1wGcue_of -66 1wGcue_on -49 1wGcue_q -60 1wGcue_that 69 1wGcue_the 9 1wGcue_them -39 1wGcue_they -49
1wGcue_to -149 1wGcue_up -40 1wGcue_was -33 1wGcue_whether -37 1wGcue_will -36 1wafter 16 1wafter_# -22
1wafter_G 50 1wafter_a 16 1wafter_being -41 1wafter_having -41 1wafter_he -62 1wafter_her -44
1wafter_his -68 1wafter_it -54 1wafter_n 49 1wafter_the 26 1wand -8 1wand_# 48 1wand_, -32 1wand_A -45
1wand_E 42 1wand_G -38 1wand_Gcue 140 1wand_J -63 1wand_N -16 1wand_V -33 1wand_Vcue 145 1wand_a -90
1wand_all -27 1wand_an -55 1wand_as -42 1wand_being -65 1wand_could -61 1wand_did -46 1wand_for -75
1wand_had -56 1wand_has 33 1wand_have -72 1wand_he 51 1wand_her -59 1wand_himself -36 1wand_his -84
1wand_how -50 1wand_in -75 1wand_is -10 1wand_it -71 1wand_its -28 1wand_many -34 1wand_n -94 1wand_no -49
1wand_of -48 1wand_on -51 1wand_other -133 1wand_q -187 1wand_she 34 1wand_that -190 1wand_the -80
1wand_their -46 1wand_was -22 1wand_who 18 1wand_will -77 1wand_would -8 1was -17 1was_# -67 1was_A 7
1was_E -66 1was_G -81 1was_J -11 1was_N 27 1was_V -62 1was_a -99 1was_an -5 1was_being -50 1was_he 74
1was_his -59 1was_it 41 1was_its -34 1was_many -31 1was_much -56 1was_n -153 1was_q -142 1was_she 51
1was_the -45 1was_they -5 1wat 8 1wat_a 42 1wat_his -53 1wat_the -39 1wbecause -27 1wbecause_, -42
1wbecause_N -48 1wbecause_he -23 1wbecause_his -21 1wbecause_n -62 1wbecause_of -121 1wbecause_q -80
1wbecause_she 40 1wbecause_so -42 1wbecause_the -84 1wbecause_there -26 1wbecause_they -60 1wbefore 14
1wbefore_G -5 1wbefore_N -80 1wbefore_a 28 1wbefore_he 29 1wbefore_t -49 1wbefore_the -127
1wbefore_they -38 1wbut 13 1wbut_A -78 1wbut_E -71 1wbut_Gcue 78 1wbut_V 16 1wbut_Vcue 84 1wbut_because -54
1wbut_did 49 1wbut_he 19 1wbut_n -54 1wbut_q -60 1wbut_that -124 1wbut_was -75 1wbut_would -4 1wduring -12
1wduring_# -24 1wduring_N 25 1wduring_a 58 1wduring_an 4 1wduring_her -77 1wduring_his -42
1wduring_the -135 1whow -69 1whow_J -28 1whow_N -14 1whow_a -7 1whow_many -23 1whow_much -20 1whow_n -5
1whow_she -27 1whow_the -11 1whow_to -31 1wif -42 1wif_J -55 1wif_N -86 1wif_a -15 1wif_he -114
1wif_his -34 1wif_it -75 1wif_n -19 1wif_q -4 1wif_she -64 1wif_the -62 1wif_there -32 1wif_they 19 1win 14
1win_N 20 1win_a -23 1win_an 52 1win_his 21 1win_n -43 1win_t -84 1win_the -4 1wnor -49 1wof -55 1wof_t -55
1won 5 1won_N 35 1won_a -85 1won_n -62 1won_the 4 1wor -122 1wor_# -4 1wor_, -4 1wor_A -37 1wor_E -9
1wor_G -11 1wor_J -25 1wor_N -30 1wor_V -44 1wor_Vcue -10 1wor_a -11 1wor_how -23 1wor_n -49 1wor_q -37
1wor_the -11 1wsince -113 1wsince_Gcue -26 1wsince_N -26 1wsince_he -32 1wsince_his -12 1wsince_it -17
1wsince_its -13 1wsince_n -24 1wsince_the -30 1wso -100 1wso_. -17 1wso_A -19 1wso_E -10 1wso_G -6
1wso_J -8 1wso_as -12 1wso_many -17 1wso_much -12 1wso_n -39 1wt 9 1wt_' -33 1wt_, -11 1wt_. 17 1wt_at -22
1wt_in -25 1wt_n -59 1wt_t 33 1wt_to -38 1wthat -35 1wthat_# -32 1wthat_, -20 1wthat_. 38 1wthat_A -71
1wthat_E -65 1wthat_G -47 1wthat_J -45 1wthat_N -144 1wthat_V -121 1wthat_Vcue -83 1wthat_a -41
1wthat_an -25 1wthat_are -9 1wthat_as -16 1wthat_both -5 1wthat_can -9 1wthat_could -22 1wthat_had -36
1wthat_has 41 1wthat_have -45 1wthat_he -99 1wthat_her -17 1wthat_his -33 1wthat_i -10 1wthat_if -8
1wthat_is -44 1wthat_it -37 1wthat_many -4 1wthat_might -32 1wthat_n 38 1wthat_of -29 1wthat_other -9
1wthat_q -64 1wthat_she -70 1wthat_some -22 1wthat_their -12 1wthat_there -45 1wthat_they -40
1wthat_was -48 1wthat_we -18 1wthat_were -62 1wthat_will -32 1wthat_with -39 1wthat_would -89 1wthat_’s -13
1wthough 26 1wthough_N -38 1wthough_he -68 1wthrough -38 1wthrough_J -58 1wthrough_N -46 1wthrough_a -17
1wthrough_her -17 1wthrough_its -39 1wthrough_n 34 1wthrough_the -98 1wthrough_their -25 1wto -111
1wto_V -52 1wto_Vcue -35 1wto_a -26 1wto_an -12 1wto_his -43 1wto_n -20 1wto_the -45 1wunless -74
1wunless_N -37 1wvia 14 1wwhat -7 1wwhat_N -8 1wwhat_V -16 1wwhat_he -13 1wwhat_is -34 1wwhat_it 43
1wwhat_n -40 1wwhat_she -23 1wwhat_they -8 1wwhatever -46 1wwhatever_n -39 1wwhen_, -49 1wwhen_G -37
1wwhen_N -4 1wwhen_Vcue 10 1wwhen_a 31 1wwhen_it -5 1wwhen_n 37 1wwhen_she -92 1wwhen_the 17 1wwhen_they 35
1wwhere -87 1wwhere_A -7 1wwhere_a -17 1wwhere_it -14 1wwhere_n -37 1wwhere_the -49 1wwhether -32
1wwhether_J -23 1wwhether_N -55 1wwhether_he -79 1wwhether_it -68 1wwhether_n -28 1wwhether_she -58
1wwhether_the 43 1wwhich_N -15 1wwhich_V 21 1wwhich_n -31 1wwhile 10 1wwhile_A -26 1wwhile_G -8
1wwhile_Gcue 23 1wwhile_N 34 1wwhile_he -20 1wwhile_n 27 1wwhile_q -61 1wwhile_she -59 1wwhile_the -58
1wwhose -64 1wwhose_n -64 1wwhy -51 1wwhy_N -30 1wyet -10 1wyet_V -77 2(#_n_) -47 2(N_)_. -34 2(N_)_P -42
2(N_)_n -33 2(N_._) -44 2(N_N_N 14 2(V_N_N -50 2,#_,_n -54 2,#_._$ -54 2,#_n_- -4 2,#_n_E 10 2,#_n_P 39
2,#_of_D 45 2,A_#_n 7 2,A_,_M 6 2,A_,_n -40 2,A_._$ -41 2,A_G_D -50 2,A_G_P 52 2,A_G_V -52 2,A_G_n -64
2,A_N_C -42 2,A_N_n -44 2,A_V_P -61 2,A_V_S 39 2,A_a_n 9 2,A_above_D 60 2,A_as_D 47 2,A_as_n 39
2,A_for_n -35 2,A_his_n -54 2,A_if_D -45 2,A_if_R -62 2,A_in_D -83 2,A_in_N -55 2,A_n_, -33 2,A_n_. -45
2,A_n_C -68 2,A_n_P 10 2,A_n_n -43 2,A_since_n -37 2,A_some_n 26 2,A_than_G -52 2,A_the_n -103 2,A_this_n 9
2,A_though_D 64 2,A_though_R -11 2,A_to_D -40 2,A_to_V -50 2,A_with_D -55 2,C_#_n -30 2,C_A_D -76
2,C_A_E -39 2,C_A_M 14 2,C_A_N 5 2,C_A_P -29 2,C_A_V -28 2,C_A_n -83 2,C_E_n -19 2,C_G_D -51 2,C_G_P -58
2,C_G_n -53 2,C_N_' 28 2,C_N_M 9 2,C_N_N 17 2,C_N_n -23 2,C_V_P -36 2,C_V_n -49 2,C_Vcue_A 62 2,C_Vcue_D 68
2,C_Vcue_N 31 2,C_Vcue_O 58 2,C_Vcue_P 71 2,C_Vcue_R 68 2,C_Vcue_W 76 2,C_a_J -51 2,C_a_n -62 2,C_did_A 62
2,C_he_A -5 2,C_he_M 22 2,C_he_V 68 2,C_he_Vcue 90 2,C_his_n -16 2,C_how_D -31 2,C_in_D 60 2,C_in_n -63
2,C_it_M -10 2,C_it_V 62 2,C_it_’s -28 2,C_n_M -19 2,C_n_P -67 2,C_n_V -20 2,C_n_Vcue 58 2,C_n_n 65
2,C_q_P -47 2,C_q_R -57 2,C_she_M 57 2,C_that_D -127 2,C_that_N -80 2,C_that_R -98 2,C_that_n -39
2,C_the_J 18 2,C_the_N 57 2,C_the_n -36 2,C_they_M -7 2,C_they_Vcue 49 2,C_to_V 9 2,C_who_M -5
2,C_with_n -3 2,D_#_n 52 2,D_J_# 45 2,D_J_N 31 2,D_J_n 3 2,D_N_N -61 2,D_N_n 7 2,D_as_D -32 2,D_as_n -28
2,D_n_, -44 2,D_n_C 25 2,D_n_D 68 2,D_n_J 42 2,D_n_M -35 2,D_n_N 35 2,D_n_P -16 2,D_n_R -28 2,D_n_V 11
2,D_n_Vcue 22 2,D_n_W 76 2,D_n_n -45 2,D_of_D -50 2,D_of_R -59 2,E_with_D -59 2,G_#_n -47 2,G_A_P 59
2,G_N_N 65 2,G_a_n 73 2,G_his_n -57 2,G_its_n 4 2,G_that_n -62 2,G_the_n 40 2,G_them_P 53 2,G_to_V -66
2,Gcue_,_q 53 2,Gcue_A_W 48 2,Gcue_N_' -35 2,Gcue_N_N 51 2,Gcue_a_n 56 2,Gcue_he_M 64 2,Gcue_her_P 28
2,Gcue_him_D -19 2,Gcue_his_n -42 2,Gcue_it_D -56 2,Gcue_it_q 63 2,Gcue_n_A 49 2,Gcue_n_n 36
2,Gcue_she_M 50 2,Gcue_that_A 45 2,Gcue_that_D 62 2,Gcue_that_N 56 2,Gcue_that_R -9 2,Gcue_that_S 41
2,Gcue_that_q 59 2,Gcue_the_n 44 2,J_and_J -37 2,J_n_C -40 2,J_n_P -51 2,J_n_n -13 2,J_than_n 50 2,M_A_D 23
2,M_A_V 18 2,M_V_D -45 2,M_V_J 32 2,M_V_P -62 2,M_V_W 11 2,M_a_J 25 2,M_n_P 9 2,M_n_n 15 2,N_$_$ -52
2,N_,_C -35 2,N_,_N -73 2,N_,_R -40 2,N_,_n -37 2,N_._$ -72 2,N_._; -44 2,N_N_' 25 2,N_N_, -43 2,N_N_. 29
2,N_N_C -62 2,N_N_M 29 2,N_N_N -58 2,N_N_Vcue 38 2,N_V_D 33 2,N_Vcue_, 34 2,N_Vcue_A 41 2,N_Vcue_W 39
2,N_Vcue_n 40 2,N_and_D -29 2,N_and_N -96 2,N_n_C -34 2,P_#_# -46 2,P_#_n 22 2,P_G_n -39 2,P_J_P -51
2,P_J_n -52 2,P_N_C 40 2,P_N_G 50 2,P_N_N -12 2,P_N_n -30 2,P_V_D -59 2,P_V_P -50 2,P_a_J -4 2,P_a_n -13
2,P_another_n -48 2,P_be_V -59 2,P_he_V -7 2,P_her_n 22 2,P_his_n -80 2,P_it_V -27 2,P_n_, 6 2,P_n_. -42
2,P_n_P -55 2,P_n_n -8 2,P_some_n -25 2,P_the_n 16 2,P_which_# 60 2,P_which_N 34 2,P_with_D -30
2,P_with_N -47 2,R_A_V 9 2,R_A_Vcue 47 2,R_E_D 55 2,R_V_D -38 2,R_V_P 49 2,R_V_n 47 2,R_Vcue_, -7
2,R_Vcue_A 56 2,R_Vcue_D 59 2,R_Vcue_W 79 2,R_Vcue_n -55 2,R_does_A -11 2,R_had_V -7 2,R_has_A -25
2,R_has_M 43 2,R_has_Vcue 47 2,R_he_Vcue -14 2,R_is_V 50 2,R_was_J -65 2,R_was_V 60 2,R_was_n 6
2,R_will_V -38 2,R_would_A -21 2,R_would_V -31 2,R_would_Vcue -42 2,R_’m_A -24 2,R_’s_A 14 2,R_’s_V 20
2,S_#_n 44 2,S_A_# 24 2,S_A_D -69 2,S_A_S -13 2,S_J_n 61 2,S_N_' 48 2,S_N_E 16 2,S_N_M -23 2,S_N_N 6
2,S_N_Vcue 67 2,S_a_J 39 2,S_have_D 63 2,S_he_M 22 2,S_he_V -27 2,S_he_Vcue 5 2,S_n_P 19 2,S_q_D -52
2,S_she_M 39 2,S_she_V -59 2,S_that_R -48 2,S_the_N -27 2,S_the_n -51 2,V_by_N -53 2,V_from_D 4 2,V_q_J -31
2,V_the_n 20 2,V_to_V -46 2,Vcue_N_P -33 2,Vcue_he_M 46 2,Vcue_that_D 65 2,Vcue_the_N 33 2,Vcue_with_# 49
2,Vcue_with_N -16 2,W_V_D 28 2,W_V_G -64 2,W_V_N 6 2,W_V_P 36 2,W_V_n 22 2,W_has_A 63 2,W_he_M 49
2,W_he_V -25 2,W_he_Vcue 63 2,W_is_A -9 2,W_is_E -19 2,W_is_P 56 2,W_is_Vcue -68 2,W_the_J -44 2,W_the_N 15
2,W_was_D 11 2,W_will_V 62 2,W_would_V -46 2,n_,_n -46 2,n_._$ -27 2,n_E_P -44 2,n_G_D 10 2,n_and_D -38
2,n_and_G -39 2,n_and_J -54 2,n_and_n -38 2,n_n_, -37 2,n_n_. -47 2,n_n_C -77 2,n_n_M 13 2,n_n_n -58
2,n_she_M 21 2,n_that_R 3 2,n_the_n -4 2,n_would_M -53 2,q_A_D -38 2,q_A_P -37 2,q_G_P -27 2,q_J_n -37
2,q_our_n -14 2,q_you_M -48 2-#_#_n -48 2-#_n_, -29 2-A_Gcue_W 48 2-A_N_N -53 2-A_the_n -33 2-A_though_R 15
2-C_he_Vcue 31 2-C_n_n -16 2-C_that_N -47 2-C_the_N 47 2-D_J_n 67 2-D_N_N 29 2-D_n_A 41 2-D_n_N 60
2-D_n_P 56 2-D_n_W 22 2-D_n_n -41 2-M_V_P -57 2-N_n_C -53 2-P_G_D -60 2-P_n_, -4 2-P_the_n 8
2-P_their_n -39 2-R_A_V -7 2-R_might_N 44 2-S_he_V -42 2-V_J_n -60 2-n_he_Vcue 23 2-n_that_R -17
2:#_n_P -27 2:N_N_. -38 2:N_N_N -72 2:V_for_N -34 2:q_N_M 43 2:q_in_n -69 2:q_that_n 29 2:q_the_n -49
2:q_there_’s 25 2;#_n_P 4 2;#_n_Vcue 40 2;N_N_N -64 2wC_#_# -29 2wC_#_, -10 2wC_#_. -3 2wC_#_P 45
2wC_#_n -21 2wC_,_P -28 2wC_A_# -29 2wC_A_, -58 2wC_A_A -33 2wC_A_D 40 2wC_A_E 40 2wC_A_G -62 2wC_A_Gcue 19
2wC_A_J -23 2wC_A_M -44 2wC_A_P -32 2wC_A_S -49 2wC_A_V -111 2wC_A_Vcue -19 2wC_A_W -52 2wC_A_n -101
2wC_A_q -35 2wC_E_. -37 2wC_E_D 19 2wC_E_N 49 2wC_E_P -39 2wC_E_n -82 2wC_G_. -46 2wC_G_D 7 2wC_G_J -62
2wC_G_N -45 2wC_G_O 11 2wC_G_P 21 2wC_G_R -61 2wC_G_n -32 2wC_Gcue_, 45 2wC_Gcue_D 10 2wC_Gcue_N 37
2wC_Gcue_O 57 2wC_Gcue_P 78 2wC_Gcue_W 100 2wC_J_. -67 2wC_J_D 39 2wC_J_G -18 2wC_J_J -5 2wC_J_N -11
2wC_J_P -49 2wC_J_n -135 2wC_N_' -11 2wC_N_, -21 2wC_N_- -22 2wC_N_. -64 2wC_N_A -23 2wC_N_C -59
2wC_N_J -42 2wC_N_M -36 2wC_N_N 9 2wC_N_P -103 2wC_N_S -45 2wC_N_V -58 2wC_N_Vcue 67 2wC_V_, -53
2wC_V_. -44 2wC_V_A 18 2wC_V_D 32 2wC_V_G -74 2wC_V_J -86 2wC_V_M -27 2wC_V_N 25 2wC_V_O 16 2wC_V_P -64
2wC_V_R -76 2wC_V_W -70 2wC_V_n -48 2wC_Vcue_, 81 2wC_Vcue_A 27 2wC_Vcue_D 72 2wC_Vcue_G -56 2wC_Vcue_J -19
2wC_Vcue_N 84 2wC_Vcue_O 22 2wC_Vcue_P 62 2wC_Vcue_R 69 2wC_Vcue_W 131 2wC_Vcue_n -21 2wC_a_J -37
2wC_a_n -70 2wC_a_q -59 2wC_all_n -27 2wC_an_n -49 2wC_are_n -44 2wC_as_D -42 2wC_did_A 43 2wC_does_A -45
2wC_for_D -67 2wC_for_n -42 2wC_had_D -56 2wC_has_A -28 2wC_has_D -58 2wC_has_M -51 2wC_has_V 31
2wC_has_Vcue 55 2wC_have_D -41 2wC_he_A 22 2wC_he_M 51 2wC_he_V -22 2wC_he_Vcue 19 2wC_her_n -59
2wC_his_A -17 2wC_his_J -21 2wC_his_n -77 2wC_how_N -50 2wC_in_D -75 2wC_in_n -19 2wC_is_A 30 2wC_is_D -58
2wC_its_n -28 2wC_many_P -34 2wC_n_# -12 2wC_n_, -104 2wC_n_- -44 2wC_n_. -98 2wC_n_A -35 2wC_n_C -58
2wC_n_D 21 2wC_n_G 27 2wC_n_J -50 2wC_n_M 10 2wC_n_N -78 2wC_n_O 48 2wC_n_P -135 2wC_n_R -60 2wC_n_S -60
2wC_n_V -67 2wC_n_W -44 2wC_n_n -68 2wC_n_q -47 2wC_no_n -68 2wC_other_J -53 2wC_other_N -30
2wC_other_V -40 2wC_other_n -90 2wC_q_A -70 2wC_q_D -56 2wC_q_E -36 2wC_q_G -54 2wC_q_J -74 2wC_q_M -74
2wC_q_V -70 2wC_q_n -98 2wC_she_M -39 2wC_that_, -38 2wC_that_A -52 2wC_that_D -125 2wC_that_M -41
2wC_that_N -101 2wC_that_R -89 2wC_that_S -37 2wC_that_n -24 2wC_that_q -67 2wC_the_G -44 2wC_the_J -65
2wC_the_N 12 2wC_the_n -141 2wC_their_J -18 2wC_their_n -43 2wC_to_V -59 2wC_to_Vcue 32 2wC_to_q -67
2wC_was_G -43 2wC_who_M -49 2wC_will_A -39 2wC_will_V -74 2wC_would_A 34 2wC_would_M -8 2wC_would_V -93
2wGcue_,_q 56 2wGcue_._$ -57 2wGcue_A_D -49 2wGcue_J_n -58 2wGcue_N_' -56 2wGcue_N_D -25 2wGcue_N_M -41
2wGcue_N_N -14 2wGcue_N_P -44 2wGcue_a_n 56 2wGcue_and_G -47 2wGcue_as_D -58 2wGcue_for_D -49
2wGcue_he_M -37 2wGcue_him_D -50 2wGcue_his_N -46 2wGcue_his_n -69 2wGcue_in_D -39 2wGcue_n_, -37
2wGcue_n_. 13 2wGcue_n_P -42 2wGcue_n_n 9 2wGcue_of_D -47 2wGcue_of_N -40 2wGcue_q_D -51 2wGcue_that_D 3
2wGcue_that_N 47 2wGcue_that_R 55 2wGcue_that_n 25 2wGcue_the_N -66 2wGcue_the_n 28 2wGcue_them_R -39
2wGcue_to_V -109 2wGcue_to_Vcue -55 2wGcue_up_P -40 2wP_#_. -35 2wP_#_J -73 2wP_#_n 18 2wP_G_D -50
2wP_G_N -35 2wP_G_P 36 2wP_G_n 30 2wP_Gcue_D -26 2wP_J_n -88 2wP_N_# -48 2wP_N_' -73 2wP_N_, -55 2wP_N_. 9
2wP_N_M 41 2wP_N_N -21 2wP_N_P 73 2wP_N_V 34 2wP_N_Vcue 3 2wP_N_n -21 2wP_V_D -41 2wP_V_P -16 2wP_a_A 44
2wP_a_E -57 2wP_a_J -3 2wP_a_N -28 2wP_a_n 58 2wP_an_N -48 2wP_an_n 51 2wP_being_E -28 2wP_he_M -40
2wP_he_V 41 2wP_he_Vcue -55 2wP_her_J -53 2wP_her_N -54 2wP_her_n -75 2wP_his_A -53 2wP_his_J -70
2wP_it_’s -17 2wP_its_n -58 2wP_n_, -28 2wP_n_. -42 2wP_n_C 26 2wP_n_P -47 2wP_n_V 28 2wP_n_n 13
2wP_other_n 8 2wP_t_, -50 2wP_t_. 3 2wP_t_M -47 2wP_t_P -28 2wP_t_q -56 2wP_the_# -65 2wP_the_A -50
2wP_the_G -52 2wP_the_Gcue -50 2wP_the_J -65 2wP_the_N 9 2wP_the_n -48 2wP_their_n -31 2wS_#_P -22
2wS_#_n 11 2wS_,_D -7 2wS_,_P -29 2wS_,_R -52 2wS_._$ -17 2wS_A_. 25 2wS_A_G -26 2wS_A_J -42 2wS_A_P -65
2wS_A_S -60 2wS_A_V -46 2wS_A_n -48 2wS_E_P -54 2wS_E_S -14 2wS_G_. -11 2wS_G_A -27 2wS_G_D -65 2wS_G_N -66
2wS_G_O -28 2wS_G_P 16 2wS_G_n -52 2wS_J_. -48 2wS_J_N -21 2wS_J_P -57 2wS_J_S 35 2wS_J_n -103 2wS_N_' -52
2wS_N_, -49 2wS_N_. -53 2wS_N_C -63 2wS_N_M -23 2wS_N_N 37 2wS_N_P -50 2wS_N_V -71 2wS_N_Vcue 57
2wS_N_n -23 2wS_V_P -69 2wS_Vcue_R -35 2wS_Vcue_S 17 2wS_a_E -20 2wS_a_G -35 2wS_a_J 32 2wS_a_N -37
2wS_a_n -154 2wS_a_q -85 2wS_an_J -68 2wS_an_n 14 2wS_as_A -12 2wS_being_q -50 2wS_he_'s -32 2wS_he_A 34
2wS_he_C -13 2wS_he_E 37 2wS_he_M -33 2wS_he_V 21 2wS_he_Vcue 19 2wS_he_’s -45 2wS_her_n -43 2wS_his_G -43
2wS_his_n -71 2wS_in_N -33 2wS_it_A -28 2wS_it_M 30 2wS_it_V -120 2wS_it_Vcue -49 2wS_it_n 36 2wS_its_n -34
2wS_many_S -10 2wS_many_n -35 2wS_much_P -26 2wS_much_S -34 2wS_much_n -20 2wS_n_' -7 2wS_n_, -15
2wS_n_. -32 2wS_n_C -19 2wS_n_G -30 2wS_n_M -18 2wS_n_P -39 2wS_n_V 34 2wS_n_W -54 2wS_n_n -45 2wS_of_D -93
2wS_of_E -18 2wS_of_N -28 2wS_of_R -8 2wS_q_A -32 2wS_q_D -86 2wS_q_J -63 2wS_q_N -62 2wS_q_R -51
2wS_q_n -80 2wS_she_M -90 2wS_she_V 59 2wS_she_Vcue -47 2wS_so_D -42 2wS_the_D -55 2wS_the_J -64
2wS_the_N -98 2wS_the_n 13 2wS_the_q -10 2wS_their_n 41 2wS_there_M -58 2wS_they_E -30 2wS_they_M 43
2wS_they_V 6 2wS_they_Vcue -34 2wW_#_P -27 2wW_._$ 38 2wW_A_A -7 2wW_A_D -19 2wW_A_V -43 2wW_A_n -28
2wW_E_D -17 2wW_E_J -15 2wW_E_P -21 2wW_G_D -26 2wW_J_S -10 2wW_J_n -56 2wW_N_' -35 2wW_N_, -14 2wW_N_E -12
2wW_N_M -79 2wW_N_N -64 2wW_N_V -39 2wW_N_Vcue -12 2wW_N_n -39 2wW_N_q -33 2wW_V_# -21 2wW_V_D -46
2wW_V_J -17 2wW_V_N -25 2wW_V_O -20 2wW_V_P -65 2wW_V_R -23 2wW_V_S -19 2wW_V_V -5 2wW_V_n 35
2wW_Vcue_D -32 2wW_Vcue_M -21 2wW_Vcue_O -20 2wW_Vcue_P -26 2wW_Vcue_n -15 2wW_Vcue_q -6 2wW_a_N -7
2wW_a_n -34 2wW_as_D -15 2wW_can_M -9 2wW_could_A -12 2wW_could_M -11 2wW_could_V -17 2wW_had_M -5
2wW_had_V -28 2wW_has_E 48 2wW_has_V -15 2wW_has_Vcue -21 2wW_have_V -25 2wW_he_'s -22 2wW_he_M -81
2wW_he_V -25 2wW_he_Vcue -45 2wW_he_’d -10 2wW_he_’s -9 2wW_her_n -17 2wW_his_n -31 2wW_i_M -10 2wW_if_D -7
2wW_is_G -10 2wW_is_J -27 2wW_it_M -41 2wW_it_V -22 2wW_many_n -24 2wW_much_R -15 2wW_n_, -46 2wW_n_. -62
2wW_n_A -48 2wW_n_C -38 2wW_n_D 27 2wW_n_J -39 2wW_n_M -79 2wW_n_P 24 2wW_n_R -27 2wW_n_V -30 2wW_n_Vcue 46
2wW_n_n -96 2wW_n_q -20 2wW_of_D -43 2wW_other_n -9 2wW_q_D -30 2wW_q_J -24 2wW_q_M -8 2wW_q_R -11
2wW_q_S -7 2wW_she_C -6 2wW_she_M -40 2wW_she_V -54 2wW_she_Vcue -23 2wW_some_P -22 2wW_such_D -45
2wW_the_# -5 2wW_the_J -32 2wW_the_N 25 2wW_the_n -83 2wW_their_n -23 2wW_there_M -47 2wW_they_A -9
2wW_they_V -25 2wW_to_V -12 2wW_was_A -12 2wW_was_E -23 2wW_was_V -33 2wW_were_V -27 2wW_were_q -13
2wW_will_V -32 2wW_with_D -12 2wW_would_A -33 2wW_would_M -45 2wW_would_V -42 2wW_would_Vcue -8 2wt_'_n -21
2wt_,_C -49 2wt_,_D -12 2wt_,_S 13 2wt_._$ 17 2wt_at_D -22 2wt_in_N -20 2wt_n_. -36 2wt_t_, -36 2wt_t_P 39
aN# -28 aNA 28 aNC -71 aND -14 aNG 24 aNJ 16 aNM -45 aNN -93 aNR 18 aNS -25 aNV -41 aNW -69 aNe 33 aNn -37
aNq 15 aaD 43 aaN 52 aaP 4 aae 7 aanS -55 aane 70 anA -57 anC -65 anD 38 anN -41 anP -44 ane 9 ann -17
atheC -71 atheN -21 atheP 66 atheS -42 atheV 33 athee 38 atheq 36 awhichA -37 awhichM -43 awhichP 42
awhichR 57 awhichS -64 awhichV -29 awhichc 81 awhiche 42 awhichq -44 awhoS -54 awhoe 28 b -5 c0( 17 c0, 17
c0- -4 c0: -112 c0; 19 c0w 8 c1( -8 c1, -45 c1- -21 c1: 6 c1; -22 c1w -18 c2( -28 c2, 13 c2- 68 c2: 49
c2; 9 c2w -14 c3( 20 c3, -16 c3- -16 c3: -23 c3w -11 eaccording( -55 eaccording(# -36 eaccording, -40
eaccording,# -26 eaccording,N -27 eaccording,Vcue -51 eaccording,a -7 eaccording,along -27
eaccording,and -85 eaccording,in -37 eaccording,n -40 eaccording,which 15 eaccording- -67 eaccording: -44
eaccording; -65 eaccording;N -38 eaccordingw -108 eaccordingwafter -40 eaccordingwand -49 eaccordingwas -9
eaccordingwif -17 eaccordingwin -28 eaccordingwor -5 eaccordingwt -28 eaccordingwthat -7 eaccordingwto -16
eaccuse, -5 eaccuse,A -50 eaccuse,N 14 eaccuse,and -50 eaccuse,of -45 eaccuse- 58 eaccusew -38
eaccusewGcue -84 eaccusewand -11 eaccusewas -79 eaccusewor -15 eaccusewwhen -69 eaccusewwhile 38
eacknowledge, -7 eacknowledge,N -36 eacknowledge,and -54 eacknowledge,n -60 eacknowledge,which 59
eacknowledge- -45 eacknowledgew 45 eacknowledgewand -24 eacknowledgewas 26 eacknowledgewbut 53
eacknowledgewif -48 eacknowledgewthat 40 eacknowledgewwhen -41 eadd, -52 eadd,A -69 eadd,but 11 eadd- -42
eadd: -79 eadd:q -72 eaddw -75 eaddwGcue -45 eaddwafter -60 eaddwand -26 eaddwas -10 eaddwbecause -47
eaddwbut -54 eaddwor -3 eaddwthat -15 eadmit, 21 eadmit,A -51 eadmit,G -69 eadmit,but 68 eadmitw -39
eadmitwand -48 eadmitwif -10 eadmitwwhen 37 eadvise, -51 eadvisew 15 eadvocate, -47 eadvocatew -7
eadvocatewand -54 eadvocatewthat -20 eaffirmw -6 eagree, -58 eagree,A -90 eagree,and 41 eagree,but -15
eagree,n -44 eagree,the 42 eagreew 21 eagreewand -106 eagreewas -36 eagreewbut 29 eagreewsince -15
eagreewthat -76 eagreewwhen 35 eallege, 7 eallege,A 20 eallegew -102 eallegewand -42 eallegewas -7
eallegewduring -46 eannounce, 76 eannounce,A 16 eannounce,Gcue -35 eannounce,V 62 eannounce,a 33
eannounce,he 40 eannounce,n 45 eannounce,the 48 eannounce,who 67 eannounce- 52 eannouncew 43
eannouncewafter 33 eannouncewand -58 eannouncewas 15 eannouncewif 40 eannouncewon 5 eannouncewthat -64
eapplaud, -42 eapplaud,N -21 eapplaudw -69 eapplaudwand -49 eargue, -14 eargue,A -76 eargue,E 11
eargue,and -31 eargue,but -5 eargue,q -60 eargue,which -62 eargue,while 57 eargue- 6 earguew -9
earguewGcue 29 earguewand -79 earguewas 34 earguewbecause -37 earguewbut -50 earguewhow -19 earguewif -26
earguewthat -82 eask, 47 eask,G -17 eask,N 27 eask,but 50 eask,he 39 eask,if -45 eask,which -44 eask- 51
easkw -44 easkwGcue -49 easkwand -88 easkwas 26 easkwbefore -34 easkwduring -29 easkwor -22 easkwthat -77
easkwwhen 24 easkwwhether -35 eassert, -55 eassert,and -51 eassertw 35 eassertwGcue -24 eassure, 38
eassurew 54 eassurewGcue -46 eblame, -49 eblame,A -51 eblame,N 13 eblame,and -9 eblamew -34 eblamewand -26
eblamewon 12 eblamewthat -28 eblast, 33 eblast,Gcue 46 eblastw 13 eblastwand 56 eblastwon -67
eblastwthat 45 eboast, -11 eboast,a 53 eboastw 23 eboastwand -64 ebragw 30 ecall( -38 ecall, 54 ecall,A 6
ecall,G 5 ecall,Gcue 85 ecall,N 27 ecall,a 20 ecall,and -14 ecall,but 40 ecall,n -14 ecall,q -57
ecall,the 55 ecall,which 72 ecall,x -42 ecall- 4 ecall-A -19 ecall-G 59 ecall-n -9 ecall-of -39
ecall-to -48 ecall; 44 ecallw 13 ecallwGcue -8 ecallwafter -12 ecallwbecause -75 ecallwbefore 30
ecallwbut 18 ecallwin 56 ecallwon -10 ecallwor -18 ecallwthat -24 ecallwto -33 ecallwwhen 3 ecallwwhile 11
ecaution, 30 ecautionw -53 ecautionwthat -30 echallengew -60 echallengewand -10 echallengewthat -41
echantw 10 echantwand -44 echaracterizew 22 echaracterizewas -62 ecite, -7 ecite,A -61 ecite,Vcue 32
ecite,a 56 ecite,an -11 ecite,as -54 ecite,n 27 ecite,which 65 ecite- 10 ecitew -43 ecitewGcue -76
ecitewand -36 ecitewas -12 ecitewor -15 ecitewthat -54 eclaim, 22 eclaim,J 8 eclaim,N 44 eclaim,and 43
eclaim- 88 eclaim-and 47 eclaimw 32 eclaimwGcue -59 eclaimwand 39 eclaimwas -15 eclaimwthat -42
ecommentw -76 ecompare, -26 ecompare,Gcue 42 ecomparew -19 ecomparewand 13 ecomplain, 26 ecomplain- -57
ecomplainw -29 ecomplainwand -18 econcedew 15 econclude( 14 econclude(N 14 econclude, 23 econclude,and 22
econclude- 12 econcludew -29 econcludewand 28 econcludewas -10 econdemn, 62 econdemnw -50 econdemnwand -27
econdemnwon -60 econfirm, -80 econfirm,N -16 econfirmw 44 econtend, 58 econtendw -61 econvince, -48
econvincew -56 econvincewand -40 ecounter, -8 ecounterw -54 ecredit, -72 ecreditw -32 ecreditwand 26
ecriticize, 55 ecriticize,A 56 ecriticize,Gcue 34 ecriticize,Vcue 38 ecriticize,a 35 ecriticize,and -36
ecriticize,which 52 ecriticize: 26 ecriticize:N 26 ecriticizew 34 ecriticizewGcue -82 ecriticizewand -3
ecriticizewas 13 ecriticizewduring 39 ecriticizewthat -38 edeclare, 65 edeclare,G 48 edeclare,n -44
edeclare,which 29 edeclarew 20 edeclarewafter 35 edeclarewon -53 edeclarewor -12 edecline, 39 edecline,A 26
edecline,Gcue 45 edecline,which -68 edecline- 50 edeclinew 56 edeclinewand 74 edeclinewhow -14
edeclinewor -30 edeclinewwhether -93 edecry, 42 edecryw 45 edecrywand 16 edefend, 7 edefend,A -3
edefend,Gcue 58 edefend,N -69 edefend,and 6 edefend,but 40 edefendw 31 edefendwand -22 edefendwas -109
edefendwon -72 edefendwthat -55 edemand, 66 edemand,n 16 edemandw -72 edemandwand -33 edemandwas -20
edemandwthat -4 edenounce, 45 edenounce,Gcue 47 edenounce,the 34 edenounce,which 3 edenouncew 41
edenouncewand 23 edeny, 71 edeny,A 52 edeny,and 48 edenyw 51 edenywand 59 edenywthrough 63 edescribe( 35
edescribe, 68 edescribe,N -57 edescribe,Vcue 54 edescribe,a 42 edescribe,he 48 edescribew -17
edescribewGcue 54 edescribewand 32 edescribewas -172 edescribewthat -31 edetailw -66 edetailwduring -40
edisclose, 30 edisclose,N -22 edisclosew -40 edismiss, 40 edismiss,Gcue 29 edismiss,a 41 edismiss- 45
edismissw -44 edismisswGcue 14 edismisswand 9 edismisswas -69 edismisswthat -56 edisputew -49
eemphasize, -13 eemphasizew -48 eemphasizewas -40 eemphasizewthat -4 eencouragew -45 eestimate, 63
eestimatew -71 eestimatewand -60 eexhortw -35 eexplain( -30 eexplain(q -30 eexplain, -38 eexplain,q 42
eexplain- -21 eexplainwGcue -50 eexplainwand -82 eexplainwas 28 eexplainwbecause -25 eexplainwor -11
eexplainwthat -22 eexplainwto -24 efind, -70 efind,N -51 efind,and -42 efind,while -73 efind,with -56
efind- -74 efindw -106 efindwand -66 efindwas -26 efindwor -6 efindwthat -20 eforecastw 30 eforecastwand 40
ego, -48 ehail, 35 ehailw -8 ehailwas -42 ehint, 19 ehint,A 22 ehintw 27 eimply, 20 eimply- 49 eimplyw -19
eimplywso -7 eindicate, -13 eindicate,A -57 eindicate,V -39 eindicate- -17 eindicatew -68
eindicatewbefore -15 eindicatewthat -17 eindicatewwhether -9 einformw -35 einsist, -49 einsist,A -45
einsist,G -89 einsist,and 61 einsist- -21 einsist-N -4 einsistw 40 einsistwGcue 31 einsistwand -26
einsistwas -33 einsistwthat -81 ejoke, 52 ejoke,Vcue 49 ejokew -50 ejokewsince -21 elament, -57
elamentw -48 elamentwand 19 elikenw -36 emaintain, 43 emention, 36 emention,N -42 emention,and 24
emention,but 52 ementionw 22 ementionwand 49 ementionwas -80 emock, 41 emock,Gcue 40 emock: -44 emock:N -44
emockw -6 emockwand 5 emockwas -52 enote, -50 enote,A -80 enote,N -59 enote,Vcue -22 enote,and 26
enote,but 6 enote,it 29 enote,q -34 enote,since -35 enote,the -52 enote,which -23 enote,with -70 enote- -11
enote-a -37 enote: -50 enotew -62 enotewGcue -65 enotewafter -53 enotewand -34 enotewas -62
enotewduring -66 enotewif -33 enotewon -58 enotewor -5 enotewsince -11 enotewso -9 enotewthat -58
enotewwhether 46 enotewwhile -54 eofferw 3 eorder, -20 eorderw -36 eorderwthat -10 eoutline, -11
eoutline,n -55 eoutlinew -56 eoutlinewand -48 epledge, 10 epledge,N 13 epledge,and 4 epledge,but -24
epledge- 4 epledge-# -48 epledge-from -37 epledgew 53 epledgewand 72 epledgewas -9 epledgewt -63
epoint, -105 epoint,A -53 epoint,N -40 epoint,as -44 epoint- 61 epointw -69 epointwGcue -57 epointwand 10
epointwas -38 epointwin -50 epointwthat -35 eportray, -16 eportray; -44 eportrayw -42 eportraywGcue 43
eportraywand -65 eportraywas -137 epostw 28 epraise, 14 epraise,Gcue 63 epraise,who -35 epraise- 67
epraisew 8 epraisewafter -5 epraisewand 10 epraisewas -39 epraisewat 50 epraisewbut -16 epraisewon -6
epredict, -9 epredict,N -36 epredict,but -57 epredict- 49 epredictw -119 epredictwand -68 epredictwif -11
epredictwthat -5 epressw -47 epresswand -30 epromise, 3 epromise,A 13 epromise,J -12 epromise- 28
epromisew -78 epromisewand -102 epromisewas -57 epromisewduring -40 epromisewif -46 epromisewthat -33
epropose, 46 epropose,A 37 epropose,and 16 eproposew 10 eproposewand 38 eproposewthat -43
eproposewthrough -54 equestion, 47 equestion,his -51 equestionw 17 equestionwand 41 equestionwbecause -25
equestionwin -22 equestionwthat -32 erail, 57 erailw 40 erailwGcue -32 erailwand 61 ereadw 42 erebut, -11
erebutw -51 erebutwand -7 erecall, -75 erecall,N -51 erecall,Vcue 54 erecall,he 21 erecall,who -55
erecallw -151 erecallwGcue -43 erecallwand -51 erecallwas -21 erecallwthat -24 erecallwwhen -78
erecommend, -27 erecommend,N 9 erecommendw 18 erefuse, 9 erefuse,Gcue 28 erefuse,N 20 erefuse,which 53
erefuse- -3 erefusew -9 erefusewand -78 erefusewas 31 erefusewor -18 erefusewthat -55 ereiterate, -6
ereiterate,G -60 ereiteratew 12 ereiteratewand -38 ereiteratewthat -31 ereject,Gcue 59 erejectw -5
erejectwand 42 erejectwas -40 erejectwor -3 erejectwthat -63 eremarkw 25 eremarkwthat -24 eremind, -64
eremindw -63 eremindwand -76 eremindwas -42 eremindwto -8 erepeat, 41 erepeat- -12 erepeatw -78
erepeatwas -41 erepeatwthat -47 ereply, -62 ereplyw -22 ereport( -50 ereport, -58 ereport,# -58
ereport,A 71 ereport,N -58 ereport,and -35 ereport,q -25 ereport,the 28 ereport,which -57 ereport,while 54
ereport,who 4 ereport- 7 ereportw -33 ereportwGcue -30 ereportwand -97 ereportwas 23 ereportwbefore -19
ereportwduring -27 ereportwin -34 ereportwon -13 ereportwor -7 ereportwsince -13 ereportwt 48
ereportwthat -21 ereportwto -11 erespond,and -10 erespondw -25 erespondwGcue -74 erespondwt -63
erespondwthat -54 eretweet, -41 ereveal, -70 ereveal,A -61 ereveal,the -79 erevealw 36 erevealwand -60
erevealwas -72 erevealwhow -4 eridicule, -47 eridiculew -26 esay( -14 esay(# -35 esay(N -64 esay(V -50
esay, -35 esay,# 38 esay,A -24 esay,E -36 esay,G -14 esay,Gcue -10 esay,J -29 esay,N -71 esay,V -37
esay,Vcue 37 esay,a 13 esay,although -59 esay,an -27 esay,and -26 esay,as -4 esay,because -53
esay,before 27 esay,but -19 esay,despite 63 esay,for 11 esay,have -58 esay,having -34 esay,he -12
esay,his -5 esay,in 15 esay,is 5 esay,it 20 esay,most 24 esay,much 4 esay,n -16 esay,or 29 esay,q -76
esay,she -77 esay,should -46 esay,so -58 esay,such -38 esay,the -15 esay,they 37 esay,though -4 esay,to 36
esay,when 33 esay,where 10 esay,which 20 esay,who 7 esay,whoever -38 esay,whom -11 esay,whose -56
esay,will 4 esay,with 12 esay,would -53 esay,you -52 esay- -39 esay-A -38 esay-G -49 esay-Gcue 40 esay-N -4
esay-V 61 esay-a 84 esay-all 49 esay-and -44 esay-but -49 esay-for 3 esay-if -51 esay-n -36 esay-or -72
esay-that -13 esay-the 19 esay-there 4 esay-though 39 esay-to -51 esay-was -36 esay-which -10 esay: -47
esay:G -26 esay:N 12 esay:V -34 esay:q -43 esay:the -38 esay; -35 esay;# 65 esay;N -11 esay;and -42
esayw -85 esaywGcue -11 esaywafter -89 esaywand -24 esaywas -30 esaywat -72 esaywbecause -69
esaywbefore -132 esaywbut -16 esaywduring -119 esaywhow -38 esaywif -101 esaywin -35 esaywof -23 esaywon 14
esaywor -61 esaywsince -61 esaywso -57 esaywt -131 esaywthat -26 esaywthough 7 esaywthrough -74 esaywto -61
esaywunless -19 esaywwhat 15 esaywwhen -194 esaywwhere -49 esaywwhether -58 esaywwhich -77 esaywwhile 11
esaywwhy -32 esaywyet -65 eshow, -73 eshow,A -24 eshow,N -54 eshow,V -67 eshow,and 11 eshow,n -46
eshow,the -76 eshow,while -75 eshow- -60 eshow: -60 eshow:# -35 eshoww -142 eshowwGcue -27 eshowwand -90
eshowwas -40 eshowwbut -33 eshowwif -8 eshowwor -12 eshowwthat -15 eshowwwhile -38 esignal, 49 esignalw -47
esignalwt -32 eslam, 51 eslamw 29 eslamwGcue 7 eslamwand -44 eslamwas 13 eslamwthat -22 especulate, 54
especulatew -51 estate( 25 estate, -39 estate,A 34 estate- -63 estatew 3 estatewand -13 estatewif -9
estatewon 26 estatewso -6 estatewthat -26 estressw 20 estresswand -30 estresswif -7 estresswthat -6
esuggest( -52 esuggest, 19 esuggest,A -68 esuggest,E -63 esuggest,G 66 esuggest,J 50 esuggest,N 45
esuggest,and 74 esuggest,but -59 esuggest,in -54 esuggest,so -50 esuggest,the -4 esuggest,to -50
esuggest,was 10 esuggest,which 9 esuggest,who -56 esuggest- 57 esuggest-A -21 esuggest-q 58 esuggest: 19
esuggestw -51 esuggestwGcue -46 esuggestwand -63 esuggestwas -73 esuggestwbecause 29 esuggestwif -79
esuggestwor -18 esuggestwso -18 esuggestwthat -55 esuggestwthrough -25 esuggestwto -10 esuggestwwhen -43
esuggestwwhether -22 etell, -15 etell,A 5 etell,Gcue -27 etell,N -50 etell,and -16 etell,he -52 etell,n -57
etell,q -33 etell,when 8 etell- 10 etellw -95 etellwGcue 21 etellwafter -5 etellwand -86 etellwas -64
etellwbecause -48 etellwbefore -58 etellwbut -50 etellwif -33 etellwin -32 etellwof -15 etellwor -24
etellwsince -11 etellwt -74 etellwthat -78 etellwto -14 etellwwhen 31 etellwwhere -22 etellwwhether -14
etestifyw -33 ethank, -20 ethank,N -15 ethank,his -29 ethankw 62 ethankwand 64 ethankwas -27 ethankwat 45
ethreaten, -19 ethreatenw 14 ethreatenwthat -30 ethreatenwunless -26 etout, 26 etout,and 16 etout- -20
etoutw 59 etoutwand -14 etoutwas -66 etoutwin 49 etweet, 55 etweet- -50 etweetw 48 etweetwand 15
etweetwas 33 etweetwthat -34 eurge, -34 eurge,Gcue 64 eurge,and -9 eurge,but 13 eurge,which 56 eurge- 61
eurgew -30 eurgewand -9 eurgewthat -51 evow, 52 evow,N 55 evow,and -36 evow,n 24 evoww -61 evowwand -12
evowwas -51 evowwbefore -6 evowwduring -52 ewarn, 32 ewarn,A 61 ewarn,Gcue -31 ewarn,and -11 ewarn,but 73
ewarnw -16 ewarnwand -69 ewarnwas -25 ewarnwbecause -38 ewarnwbut 31 ewarnwif -35 ewarnwor -16
ewarnwthat -14 ewonderw -62 ewonderwand -50 ewrite, 8 ewrite,A 38 ewrite,a 63 ewrite,n 17 ewrite,q -45
ewrite- 44 ewritew -11 ewritewGcue -69 ewritewand 52 ewritewas -12 ewritewbecause -68 ewritewbefore -38
ewritewif -21 ewritewor -11 ewritewthat -29 i0( 8 i0- 7 i0: -12 i0; 6 i0w -34 i1- 13 i1; -20 i1w 48 k0( 35
k0, 40 k0- 9 k0: -63 k0; 41 k0w 21 k1( -6 k1, -13 k1- 12 k1: 31 k1; -17 k1w -29 k2( -62 k2, -48 k2: 44
k2; -14 k2w -46 k3( -49 k3, -84 k3- -54 k3; 15 k3w -65 k4, -86 k4- -10 k4: -48 k4; -48 k4w -170 l1, -16
l1: -51 l1w 46 l2, 28 l2- 4 l2: -27 l2; 43 l2w 22 l3( 36 l3, -4 l3- 33 l3: -76 l3; 59 l3w -22 l4( -12
l4, 15 l4; -26 l4w -30 l5( -11 l5, -29 l5- -8 l5: 34 l5; -20 l5w -90 l6, -78 l6- -23 l6: -78 l6; -26 l6w 6
m(v0 22 m(v1 -13 m,v0 7 m,v1 -7 m- 12 m-v0 36 m-v1 -3 m: -13 m:v1 -21 m;v0 48 m;v1 -23 mw -6 mwv0 26
mwv1 -22 n(#v1 -47 n(Av1 22 n(Nv0 -51 n(Nv1 -43 n(Vv1 25 n(nv1 -52 n(qv0 -45 n(qv1 -30 n,#v0 -106 n,#v1 41
n,Av0 10 n,Av1 -31 n,Ev0 24 n,Ev1 -6 n,Gcuev0 158 n,Gv0 -30 n,Gv1 -5 n,Jv0 -51 n,Jv1 9 n,Nv0 -57 n,Nv1 24
n,Vcuev0 40 n,Vcuev1 19 n,Vv1 -36 n,afterv1 51 n,alongv1 -65 n,althoughv1 -54 n,amongv0 -42 n,andv0 12
n,anv0 -16 n,anv1 26 n,asv0 -41 n,atv1 21 n,av0 12 n,av1 22 n,becausev0 13 n,becausev1 -74 n,beforev1 8
n,butv0 106 n,butv1 -12 n,despitev1 26 n,forv1 38 n,fromv0 5 n,havev1 24 n,havingv1 -34 n,hev0 33
n,hev1 -12 n,hisv0 -45 n,hisv1 6 n,ifv1 -68 n,intov1 -32 n,inv0 5 n,inv1 -12 n,isv1 -6 n,itv0 57 n,itv1 -14
n,iv1 52 n,likev1 -17 n,mayv1 26 n,mostv1 -26 n,muchv1 -50 n,nv0 -7 n,nv1 -14 n,ofv0 -32 n,ofv1 -47
n,onv1 -46 n,orv1 -28 n,qv0 -21 n,qv1 -50 n,shev0 -12 n,shev1 -13 n,sincev1 -52 n,somev0 -16 n,somev1 19
n,sov1 -7 n,suchv1 -56 n,thatv0 -47 n,therev1 30 n,thev0 65 n,thev1 -13 n,theyv1 37 n,thoughv0 32
n,thoughv1 -10 n,tov1 -20 n,upv1 19 n,wasv0 22 n,wasv1 -4 n,werev1 -50 n,wherev1 20 n,whichv0 21
n,whichv1 13 n,whilev0 -20 n,whilev1 31 n,whoeverv1 -38 n,whov0 -9 n,whov1 32 n,willv1 -8 n,withv0 -51
n,withv1 18 n,wouldv0 -43 n,wouldv1 -28 n,xv0 -52 n,youv0 -52 n-#v0 -22 n-#v1 21 n-Av0 24 n-Av1 -12
n-Gcuev1 50 n-Gv1 -39 n-Nv0 30 n-Nv1 -25 n-Vv1 -23 n-allv0 43 n-allv1 49 n-althoughv1 63 n-andv0 28
n-anv1 25 n-asv1 -15 n-atv1 -53 n-av0 38 n-av1 12 n-butv0 -3 n-butv1 27 n-forv0 60 n-fromv1 -37 n-hev1 51
n-hisv1 -61 n-ifv1 -23 n-inv1 -12 n-itv0 -12 n-itv1 53 n-nv0 -26 n-ofv1 -39 n-orv1 -20 n-qv0 -48 n-qv1 -12
n-suchv1 -44 n-thatv1 -13 n-thev0 29 n-thev1 29 n-thoughv1 64 n-tov1 -16 n-wasv1 -46 n-whetherv1 -6
n-whichv1 -6 n:#v1 -45 n:Gv1 -38 n:Nv0 12 n:Nv1 -6 n:Vv1 -34 n:qv0 -6 n:qv1 9 n:thev1 -38 n:tov1 27
n;#v1 29 n;Nv0 51 n;Nv1 -24 n;Vv1 -8 n;andv0 42 n;andv1 -57 n;nv0 25 n;shev1 15 n;thev1 -7 nwGcuev0 -61
nwGcuev1 34 nwafterv0 36 nwafterv1 -12 nwandv0 -16 nwasv0 4 nwasv1 -30 nwatv0 17 nwatv1 -10 nwbecausev0 -72
nwbecausev1 -9 nwbeforev0 43 nwbeforev1 -29 nwbutv0 23 nwduringv0 28 nwduringv1 -53 nwhowv0 -49 nwhowv1 -52
nwifv0 -54 nwifv1 -34 nwinv0 48 nwinv1 -51 nwofv1 -55 nwonv1 6 nworv0 -66 nworv1 -98 nwsincev1 -113
nwsov0 -37 nwsov1 -87 nwthatv0 -127 nwthatv1 -3 nwthoughv1 26 nwthroughv0 -4 nwthroughv1 -47 nwtov0 -58
nwtov1 -102 nwtv0 76 nwtv1 -101 nwunlessv1 -74 nwviav1 14 nwwhateverv1 -17 nwwhatv0 42 nwwhatv1 -121
nwwhenv0 34 nwwhenv1 -33 nwwherev0 -55 nwwherev1 -74 nwwhetherv0 -59 nwwhetherv1 -22 nwwhichv1 11
nwwhilev0 22 nwwhilev1 -6 nwwhosev1 -58 nwwhyv0 -28 nwwhyv1 -36 nwyetv1 -89 p#( -52 p#, -14 p#- 76 p#w -41
p', 7 p'w -76 p), 5 p)- -59 p., -39 p.; 24 p:w -9 pA, -32 pA: -57 pAw -26 pC, -49 pCw -136 pD, -9 pD- -80
pDw -176 pE, -47 pE- 22 pEw -89 pG, 21 pG: 16 pGw -45 pJ, -25 pJ- -3 pJw -23 pM, -27 pM- -72 pM: -54
pMw -62 pN( -70 pN, -10 pN- 16 pN: -8 pN; -47 pNw 6 pO, 55 pO- 58 pOw -70 pP, -10 pP- -11 pPw -48 pR( 32
pR, -14 pRw -141 pS, -57 pS- -12 pSw -12 pV, -19 pV- -7 pV: -102 pVw -36 pW, -83 pWw -65 pn( 32 pn, 8
pn- -21 pn: 8 pn; 23 pnw 24 pq- 13 pq; -20 pqw 47 pt, 81 ptw -101 pxw -54 q0(0 18 q0,0 -9 q0,1 62 q0-0 -33
q0-1 63 q0:0 -20 q0;1 -4 q0w0 -26 q0w1 43 q1(0 -14 q1(1 -53 q1,0 -24 q1,1 -47 q1-0 16 q1-1 11 q1:0 10
q1:1 -85 q1;0 50 q1;1 -44 q1w0 -47 q1w1 23 r0( 17 r0, -72 r0- -62 r0: -79 r0; 23 r0w -56 r1( 30 r1, -34
r1- -10 r1: -63 r1; -29 r1w -72 r2( -32 r2, 7 r2- 12 r2: -13 r2; 18 r2w 11 r3( 16 r3, -8 r3- -21 r3: 32
r3; -33 r3w 35 r4( -67 r4, 24 r4- 25 r4: -46 r4; 48 r4w 5 r5( 11 r5, 38 r5- 28 r5: 20 r5; 16 r5w 9 s#- 45
s#: -29 s#w -40 s'w -50 sA, -37 sA- -19 sAw 53 sE, -40 sEw -21 sG, -21 sG; 53 sGcue, -10 sGcuew -75 sGw -67
sJ( -36 sJ, -9 sJ- 51 sJw -69 sN( 31 sN, -15 sN- 43 sN: -97 sN; -14 sNw 25 sV, 13 sV- -61 sVcue, -40
sVcuew -63 sVw -106 sa( -66 sa, 6 sa- 6 sa: -14 san, 21 sand, -52 sandw -38 sanotherw -36 sanw -89 sany, 10
sanyw -15 sare( -35 sare, -59 sat, -62 sat- -48 satw -42 saw -43 sbecause, -25 sbecausew -20 sbetween, -56
sbetweenw -64 sboth, 11 sby, -49 sbyw -70 scould, 31 scouldw -27 scw -27 sdespite, -43 sdespitew -16
seachw 54 sfor, 28 sfor; 51 sforw -20 sfromw -33 shave, 57 shavew -10 shavingw -38 she( -23 she, -28
she- -7 she: 7 sher- -63 sherw 34 shew -27 shim, -14 shimself, 6 shimself; -44 shimselfw -26 shimw -53
shis, -9 shis- -32 shisw 44 show( -30 show, 11 show: -66 showw -57 sif, -45 sifw 13 sinw -15 sis, -95
sis- 26 sis; -43 sisw -13 sit, -13 sit- -20 sit: -32 sit; 33 sits, 13 sitselfw -40 sitsw -50 sitw 13
smany, 18 smanyw -75 sme, 51 smost, -46 smuch, -28 sn, 38 sn- -44 sn: -73 sno, -55 snow 44 snw -35 sofw -21
son, 14 son- -74 sonw -37 soverw -38 sq, -46 sq- -3 sqw 48 sseveral, -80 sseveralw -54 sshe, -5 sshe- 19
sshew 19 ssome, -26 ssomew 31 ssuchw -37 sthat, -52 sthat- -6 sthat: 12 sthat; -13 sthatw -71 sthe( -54
sthe, -13 sthe- 22 sthe: 32 sthe; -4 stheir, 54 stheirw 10 sthem, -40 sthemselvesw -46 sthere, 11
sthere- 60 stherew -42 sthew -28 sthey, 107 sthey- -11 sthey: -48 sthey; -6 stheyw -13 sthis, -28
sthisw -34 sthose, -47 sthose- -61 sthosew -76 sto, 59 sto- 27 sto; 43 stow 28 stw -9 sup, -66 suponw 20
swas, 25 swasw -70 swerew -45 swhat, 44 swhat- -56 swhatw 29 swhen, -15 swherew -44 swhether, -46
swhetherw -104 swhile, -52 swho- 6 swhow -37 swhyw 9 swith, 18 swithw -53 swould, -8 swouldw -27 t(#_) -47
t(A_0 22 t(N_) -76 t(N_, 14 t(N_. -52 t(P_0 -3 t(S_0 50 t(V_0 5 t(q_0 -56 t,#_, -59 t,#_- -4 t,#_. -58
t,#_E 10 t,#_P -4 t,#_and -58 t,A_0 -21 t,C_, 34 t,C_. -8 t,C_0 -32 t,C_P -7 t,C_V -13 t,C_Vcue 133
t,C_and -11 t,C_are -43 t,C_did 5 t,C_don’t -29 t,C_has 60 t,C_have -23 t,C_is 77 t,C_on 47 t,C_to -48
t,C_was 5 t,C_were -46 t,C_will -12 t,C_’s -15 t,D_, -84 t,D_. -59 t,D_A 50 t,D_E -22 t,D_G 26 t,D_J 60
t,D_P 14 t,D_V 9 t,D_Vcue 11 t,D_a 57 t,D_and -54 t,D_as -56 t,D_by -19 t,D_from 8 t,D_had 10 t,D_has 57
t,D_is -10 t,D_or -30 t,D_outside -57 t,D_q -30 t,D_than 51 t,D_that 67 t,D_the -4 t,D_to -9 t,D_was -12
t,D_which 26 t,D_who 8 t,D_will -56 t,D_with -58 t,E_0 16 t,G_0 36 t,J_0 19 t,J_P -6 t,J_and -55 t,J_or -40
t,J_who -43 t,M_0 -26 t,N_$ -62 t,N_' 28 t,N_( 18 t,N_, -97 t,N_- -61 t,N_. -52 t,N_E 74 t,N_P -49 t,N_V 9
t,N_Vcue 111 t,N_and -126 t,N_has 49 t,N_is 37 t,P_0 -16 t,R_A 42 t,R_E 7 t,R_Vcue 60 t,R_does -11
t,R_doesn’t -13 t,R_had -52 t,R_has 23 t,R_have -20 t,R_he -5 t,R_is 39 t,R_was -21 t,R_will -14
t,R_would -55 t,R_’m -24 t,R_’s 36 t,S_, -5 t,S_0 11 t,S_A 48 t,S_E 12 t,S_P 18 t,S_V 35 t,S_Vcue 60
t,S_is 11 t,S_was -61 t,S_were -62 t,S_would -57 t,V_0 7 t,W_0 -8 t,n_, -83 t,n_. -73 t,n_E -53 t,n_G -7
t,n_J -52 t,n_P -65 t,n_V 39 t,n_and -127 t,n_from -47 t,n_has 5 t,n_have -54 t,n_on 18 t,n_or -46
t,n_she 21 t,n_that 60 t,n_the -4 t,n_to 15 t,n_who -7 t,n_would -65 t,q_0 -51 t,x_0 -52 t-#_, -29 t-#_P -9
t-A_0 -3 t-C_. 11 t-C_0 -35 t-C_A 65 t-C_P 49 t-C_V -11 t-C_Vcue 56 t-C_is 58 t-D_- -18 t-D_. 7 t-D_A 85
t-D_P 11 t-D_as -44 t-D_he -28 t-D_that 22 t-D_who 41 t-G_0 10 t-M_0 -81 t-N_. 6 t-N_and -17 t-P_0 -31
t-R_A -7 t-R_might 44 t-V_0 19 t-n_, 16 t-n_Vcue 62 t-n_as -47 t-n_he 23 t-n_that 7 t-q_0 -39 t:#_P -44
t:D_P -43 t:G_0 -52 t:N_, 44 t:N_. -71 t:N_and -39 t:P_0 22 t:V_0 -54 t:q_0 11 t;#_P 4 t;#_Vcue 40
t;C_0 -21 t;N_, 28 t;N_; -30 t;N_P 7 t;V_0 -8 twC_' -44 twC_( -64 twC_, -67 twC_- -61 twC_. -176 twC_0 37
twC_A 22 twC_E -3 twC_G 47 twC_Gcue 62 twC_J -30 twC_P -93 twC_V -21 twC_Vcue 109 twC_a -82 twC_after -66
twC_and -103 twC_are -93 twC_as -73 twC_because -20 twC_before -39 twC_between -40 twC_by -58 twC_can -40
twC_could 15 twC_from -62 twC_had -71 twC_has 52 twC_have 5 twC_he -23 twC_him 32 twC_into -26 twC_is -66
twC_like -29 twC_or -63 twC_out -19 twC_over -55 twC_q -112 twC_should -83 twC_than -56 twC_that -97
twC_the 28 twC_to -159 twC_was -71 twC_were -61 twC_when -20 twC_who -72 twC_will 21 twC_with -28
twC_would -68 twG_0 -4 twP_0 20 twS_, -164 twS_. -107 twS_0 -32 twS_: 39 twS_A 32 twS_E 27 twS_G -65
twS_J -25 twS_P -109 twS_V 61 twS_Vcue 83 twS_after -42 twS_and -10 twS_as -56 twS_but -9 twS_by -36
twS_did -54 twS_from -18 twS_had 29 twS_has 28 twS_is -76 twS_n 35 twS_on -28 twS_or -40 twS_q -97
twS_that -59 twS_to -117 twS_was -19 twS_were -40 twS_where -44 twS_who 32 twS_with -42 twW_0 -57 twt_0 9
v0(N -56 v0,# 19 v0,A -56 v0,E 5 v0,G -39 v0,Gcue -3 v0,J -5 v0,N -37 v0,a -24 v0,along -53 v0,among -48
v0,an 8 v0,and -81 v0,as -118 v0,because -45 v0,but 21 v0,despite 30 v0,for -20 v0,his -39 v0,in -76
v0,into -32 v0,like 21 v0,n -61 v0,on -45 v0,or -13 v0,q -49 v0,some -47 v0,such -39 v0,the 9 v0,though -40
v0,up 19 v0,when 57 v0,which -19 v0,while -22 v0,with -13 v0,without -35 v0,x -52 v0-# -48 v0-A -16 v0-G -8
v0-N -9 v0-all 49 v0-and -16 v0-as 18 v0-from -37 v0-n 4 v0-or 4 v0:G -32 v0:N -19 v0:the -30 v0;N 5
v0;and 9 v0wGcue -72 v0wafter -3 v0wand -48 v0was -26 v0wat 16 v0wbecause -79 v0wbefore -11 v0wbut -129
v0wif -37 v0win -9 v0wof -27 v0won 19 v0wor -65 v0wsince -63 v0wso -59 v0wthat 38 v0wthrough -30 v0wto -54
v0wunless -34 v0wvia 33 v0wwhen -53 v0wwhile -117 v1(# -47 v1(N -37 v1(V 5 v1(q -56 v1,# -30 v1,A 6 v1,E 8
v1,G 16 v1,Gcue 60 v1,J -39 v1,N 10 v1,V -32 v1,Vcue 40 v1,a 51 v1,after 65 v1,along -30 v1,although -8
v1,and 44 v1,another -18 v1,are 30 v1,as 31 v1,because -17 v1,before -54 v1,both 15 v1,but 14 v1,by -52
v1,could -58 v1,despite 9 v1,for 51 v1,from -61 v1,has -47 v1,have -4 v1,having -34 v1,his 3 v1,if -57
v1,is -17 v1,it 7 v1,like -49 v1,may 26 v1,most -31 v1,much -50 v1,n 9 v1,of -54 v1,or -53 v1,q -45
v1,she -17 v1,should -46 v1,since -52 v1,so -7 v1,some 52 v1,such -38 v1,that -25 v1,the 22 v1,there 48
v1,they 37 v1,though 27 v1,to -19 v1,was 9 v1,were -50 v1,when -43 v1,where -3 v1,which 20 v1,while 30
v1,who 24 v1,whoever -38 v1,whose -5 v1,will 29 v1,would -49 v1,you -52 v1-# 21 v1-A 5 v1-G -15 v1-Gcue 50
v1-J -4 v1-V -3 v1-a 48 v1-all 43 v1-although 63 v1-an 25 v1-and 20 v1-as -73 v1-but 41 v1-for 27 v1-he 51
v1-if -23 v1-in 9 v1-it 19 v1-n -16 v1-of -39 v1-or -23 v1-q -39 v1-such -44 v1-that -13 v1-the 39
v1-there 4 v1-though 64 v1-to -52 v1-was -46 v1-which -6 v1:# -39 v1:N 14 v1:V -34 v1:a -55 v1:q 11
v1:the -33 v1:to 27 v1;# 33 v1;N -14 v1;V -8 v1;and -21 v1;n 36 v1;she 15 v1wGcue 25 v1wafter 21 v1wand 11
v1was -14 v1wat -10 v1wbecause -18 v1wbefore 25 v1wbut 28 v1wduring -19 v1whow -69 v1wif -38 v1win 20
v1wnor -49 v1wof -42 v1won -18 v1wor -106 v1wsince -89 v1wso -76 v1wt 11 v1wthat -94 v1wthough -3
v1wthrough -26 v1wto -93 v1wunless -58 v1wwhat -7 v1wwhatever -46 v1wwhen 11 v1wwhere -87 v1wwhether -31
v1wwhile 32 v1wwhose -64 v1wwhy -51 v1wyet -10 w( -85 w(# -47 w(V -50 w+(q -45 w+, 14 w+,A 16 w+,G 23
w+,Gcue 14 w+,J -56 w+,N -16 w+,V -12 w+,Vcue 90 w+,a 59 w+,and 36 w+,as -57 w+,but -24 w+,his -3 w+,in -17
w+,n 9 w+,or -53 w+,q 26 w+,she -50 w+,the 69 w+,though 24 w+,to -53 w+,was 27 w+,when 5 w+,where 7
w+,which -18 w+,while 10 w+,who -37 w+- 33 w+-# 50 w+-A -34 w+-V 19 w+-all 31 w+-and 41 w+-n -55 w+-q -58
w+: 5 w+:q 7 w+; -61 w+wafter 54 w+was -39 w+wat -30 w+wbecause -93 w+wbefore 40 w+wbut -6 w+wduring -31
w+whow -41 w+wif -73 w+win 78 w+won 22 w+wor -45 w+wsince -28 w+wso -29 w+wt 11 w+wthat -35 w+wthrough -72
w+wto -27 w+wunless -44 w+wwhat -40 w+wwhere -41 w+wwhether -34 w+wwhile -3 w+wwhose -26 w+wwhy -20 w, -113
w,# 6 w,A -72 w,G 24 w,N -41 w,Vcue -51 w,a -25 w,along -27 w,and -92 w,he -28 w,in -43 w,it -55 w,n -41
w,or 38 w,q -29 w,the 9 w,to -43 w,when -91 w,which -6 w,with -51 w- -48 w-( 34 w-(N -24 w-, 19 w-,# -5
w-,A -9 w-,E 26 w-,G -36 w-,Gcue 7 w-,J -13 w-,N 36 w-,V 21 w-,Vcue 72 w-,a 46 w-,along -48 w-,an -18
w-,and 28 w-,as 34 w-,at -4 w-,but 11 w-,has -47 w-,his -78 w-,if -52 w-,in 17 w-,it -12 w-,n 18 w-,of -33
w-,or -46 w-,q -116 w-,she 3 w-,such -23 w-,the 11 w-,though 25 w-,to 57 w-,when 15 w-,which -20
w-,while 13 w-,whom -14 w-,with -43 w--# -61 w--A 32 w--G -58 w--a 63 w--and -6 w--for -4 w--from -37
w--it 47 w--n 37 w--or -59 w--was -32 w-: 4 w-:# -23 w-:N -13 w-:q 26 w-:to 27 w-; 83 w-;# 51 w-;and 42
w-A -28 w-and -59 w-n -52 w-to -42 w-w 10 w-wGcue 41 w-wafter 17 w-wand -16 w-was -44 w-wbecause -21
w-wbefore 21 w-wbut 16 w-wduring -66 w-whow -24 w-wif 27 w-win -55 w-wof -38 w-won -21 w-wor -79
w-wsince -57 w-wso -31 w-wt -76 w-wthough 41 w-wthrough -52 w-wto -50 w-wunless -27 w-wwhat -57
w-wwhere -53 w-wwhether -66 w-wwhich -41 w-wwhile 15 w-wwhose -20 w-wyet -34 w: -76 w:N -44 w:q -51 w; -93
w;N -38 w;and -29 w^(N -50 w^(n -52 w^(q -30 w^, -47 w^,# -14 w^,E -10 w^,G -17 w^,Gcue 47 w^,J -31
w^,N -116 w^,V -29 w^,Vcue 5 w^,a -26 w^,after 51 w^,along -18 w^,although -59 w^,among -38 w^,an 15
w^,and 4 w^,because -74 w^,both 29 w^,but 42 w^,despite 14 w^,for 41 w^,from -40 w^,have -58 w^,having -34
w^,he -55 w^,his -78 w^,if -32 w^,in 12 w^,into -32 w^,is -61 w^,it -76 w^,most -46 w^,n -86 w^,nor 24
w^,of -39 w^,on -58 w^,q -33 w^,she -55 w^,since -52 w^,so -41 w^,some -47 w^,such -46 w^,that -74
w^,the -40 w^,though -32 w^,to -16 w^,was -51 w^,were -50 w^,when 11 w^,where 34 w^,which 16 w^,while 11
w^,who 34 w^,whoever -38 w^,whom 14 w^,whose 28 w^,will 28 w^,with 42 w^,x -52 w^- 3 w^-A -11 w^-G -17
w^-Gcue 38 w^-N -5 w^-V -43 w^-a -13 w^-all 47 w^-an 48 w^-but -4 w^-in 9 w^-it -5 w^-of -39 w^-or 16
w^-q 26 w^-though 43 w^-which 34 w^: -26 w^:# -24 w^:G -38 w^:N 28 w^:q -26 w^; 38 w^;N -8 w^;n 36
w^;she 45 w^;the 49 w^w -7 w^wGcue -38 w^wafter -38 w^wand -20 w^was 15 w^wat 29 w^wbecause -21
w^wbefore -36 w^wbut 22 w^wduring 14 w^whow -39 w^wif -128 w^win 15 w^wof -31 w^won 7 w^wor -63
w^wsince -67 w^wso -66 w^wt 21 w^wthat -39 w^wthough -24 w^wthrough -14 w^wto -80 w^wunless -35 w^wvia 24
w^wwhat -88 w^wwhere -59 w^wwhich 16 w^wwhile -14 w^wwhy -26 w^wyet 23 walthough, 59 walthough,he 40
walthoughw 16 walthoughwand 16 wand, -46 wand,A -12 wand,n -66 wand,which 44 wand,while 50 wand- -56
wand: -45 wandw -106 wandwGcue -37 wandwafter -59 wandwand -74 wandwas -40 wandwbecause -34 wandwbefore -70
wandwbut -31 wandwhow -20 wandwor -5 wandwso -18 wandwthat -35 wandwthrough -52 was, 49 was,N 81 was,and -5
wasw -30 waswGcue -33 waswas -11 wbecause, -14 wbut, -17 wbut,A -69 wbut,G 54 wbut,Gcue 40 wbut,J 38
wbut,V -31 wbut,and 14 wbut,as -61 wbut,despite -7 wbut,in -52 wbut,n 25 wbut,the 20 wbut,which 15 wbut- -4
wbut-or -53 wbut: 18 wbut:q 24 wbutw 17 wbutwGcue -74 wbutwafter -50 wbutwand 33 wbutwas -42
wbutwbecause 25 wbutwbut -37 wbutwhow -17 wbutwif -46 wbutwor -20 wbutwsince -16 wbutwso -7 wbutwthat -82
wbutwthough -35 wbutwto -14 wbutwwhen 28 wbutwwhether -29 wbutwyet -39 whow; -44 whoww -48 worw -10
wso, -90 wthat, 83 wthat,the 64 wthat,which 56 wthat- 64 wthatw -64 wthatwand -39 wthatwas -14 wthatwor -13
wthatwthat -7 wthough, 18 wthough,the 45 wthoughw 6 wthoughwas -21 ww -112 wwGcue -78 wwafter -54 wwand -82
wwas 26 wwbecause -27 wwbefore -30 wwduring -19 wwhat, 18 wwhat,n -50 wwhatw 28 wwhatwand -48
wwhatwwhere -7 wwhen( -30 wwhen(N -30 wwhen, 71 wwhen,A -18 wwhen,Gcue 39 wwhen,N 11 wwhen,he 59 wwhen,i 52
wwhen,it 51 wwhen,she 50 wwhen,the 54 wwhen- 26 wwhenw 25 wwhenwGcue 35 wwhenwand -39 wwhenwduring 21
wwhenwthat -12 wwherew -59 wwherewand -42 wwhich, 57 wwhich,Vcue -43 wwhichw -50 wwhile, 168 wwhile,N 60
wwhile,he 49 wwhile,his 60 wwhile,it 40 wwhile,the 42 wwhile,they 35 wwhile- 53 wwhilewas -91 wwhilewif -14
wwhilewwhen -39 wwif -41 wwin -57 wwor -21 wwsince -15 wwso -12 wwt -35 wwthat -57 wwto -16 wwwhat -19
wwwhen -57 wwwhether -35 wwwhy -10 wyet, -40 wyetw -74 wyetwand -42 wyetwas -37
"""
