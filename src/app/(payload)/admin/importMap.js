import { StoryPanel as StoryPanel_ec4d0fe169201cf3353d4017a58678c0 } from '../../../../src/admin/StoryPanel/StoryPanel'
import { SaveNotes as SaveNotes_0b34fcab0a78b511851ea7185fd55048 } from '../../../../src/admin/SaveText/SaveNotes'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { EditorName as EditorName_222be1cc58395411bb9feb78f471ec8c } from '../../../../src/admin/EditorName/EditorName'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { JsonListField as JsonListField_c052dba37d1f117bcb67b2083b08ccfa } from '../../../../src/admin/JsonListField/JsonListField'
import { StageCell as StageCell_b97aca6d2d21a09f8cfb287b87618d65 } from '../../../../src/admin/cells/StageCell'
import { InstantCell as InstantCell_112938ff68757accf84f3e41411c9fa9 } from '../../../../src/admin/cells/InstantCell'
import { SavedAt as SavedAt_ddbb7c8682eea7bf070612ca7d6a7385 } from '../../../../src/admin/SavedAt/SavedAt'
import { PanelLink as PanelLink_95637c9b62819ccceaecd176c41766f7 } from '../../../../src/admin/StoryPanel/PanelLink'
import { SaveText as SaveText_388b955a1ad56659e1ed00fe7c7e216b } from '../../../../src/admin/SaveText/SaveText'
import { HistoryView as HistoryView_403871c327a01e470ee538335833af15 } from '../../../../src/admin/History/HistoryView'
import { TitleCell as TitleCell_54d0738ccca9305442c9e64e74e05326 } from '../../../../src/admin/cells/TitleCell'
import { StoryView as StoryView_9cd2c0e3a45bc3535d985c39202fb259 } from '../../../../src/admin/StoryPanel/StoryView'
import { UnitCell as UnitCell_703d7020ab02cd3ddcdc78ce0968a345 } from '../../../../src/admin/cells/UnitCell'
import { ReviewRequest as ReviewRequest_de919ad7069217495196e459773365ff } from '../../../../src/admin/ReviewRequest/ReviewRequest'
import { RegisterChoice as RegisterChoice_eb162fe02205d147ded446f8eea3aef8 } from '../../../../src/admin/RegisterChoice/RegisterChoice'
import { SettingField as SettingField_020f21c74063b2b46d26d7809b92b293 } from '../../../../src/admin/Setting/SettingField'
import { RolesCell as RolesCell_d70e4b05925c49109956d0f537113cba } from '../../../../src/admin/cells/RolesCell'
import { PersonCell as PersonCell_26c0689a921e2f9dedb44e8b621db4fb } from '../../../../src/admin/cells/PersonCell'
import { Icon as Icon_452f04fcd2ed8162ca5fbc6c89f204f1 } from '../../../../src/admin/brand/Icon'
import { Logo as Logo_b231ac8248d52be15270b4d2370a5c12 } from '../../../../src/admin/brand/Logo'
import { MyWork as MyWork_2a3da0fb347456214e5138a7b48800df } from '../../../../src/admin/MyWork/MyWork'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/StoryPanel/StoryPanel#StoryPanel": StoryPanel_ec4d0fe169201cf3353d4017a58678c0,
  "/src/admin/SaveText/SaveNotes#SaveNotes": SaveNotes_0b34fcab0a78b511851ea7185fd55048,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/src/admin/EditorName/EditorName#EditorName": EditorName_222be1cc58395411bb9feb78f471ec8c,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/JsonListField/JsonListField#JsonListField": JsonListField_c052dba37d1f117bcb67b2083b08ccfa,
  "/src/admin/cells/StageCell#StageCell": StageCell_b97aca6d2d21a09f8cfb287b87618d65,
  "/src/admin/cells/InstantCell#InstantCell": InstantCell_112938ff68757accf84f3e41411c9fa9,
  "/src/admin/SavedAt/SavedAt#SavedAt": SavedAt_ddbb7c8682eea7bf070612ca7d6a7385,
  "/src/admin/StoryPanel/PanelLink#PanelLink": PanelLink_95637c9b62819ccceaecd176c41766f7,
  "/src/admin/SaveText/SaveText#SaveText": SaveText_388b955a1ad56659e1ed00fe7c7e216b,
  "/src/admin/History/HistoryView#HistoryView": HistoryView_403871c327a01e470ee538335833af15,
  "/src/admin/cells/TitleCell#TitleCell": TitleCell_54d0738ccca9305442c9e64e74e05326,
  "/src/admin/StoryPanel/StoryView#StoryView": StoryView_9cd2c0e3a45bc3535d985c39202fb259,
  "/src/admin/cells/UnitCell#UnitCell": UnitCell_703d7020ab02cd3ddcdc78ce0968a345,
  "/src/admin/ReviewRequest/ReviewRequest#ReviewRequest": ReviewRequest_de919ad7069217495196e459773365ff,
  "/src/admin/RegisterChoice/RegisterChoice#RegisterChoice": RegisterChoice_eb162fe02205d147ded446f8eea3aef8,
  "/src/admin/Setting/SettingField#SettingField": SettingField_020f21c74063b2b46d26d7809b92b293,
  "/src/admin/cells/RolesCell#RolesCell": RolesCell_d70e4b05925c49109956d0f537113cba,
  "/src/admin/cells/PersonCell#PersonCell": PersonCell_26c0689a921e2f9dedb44e8b621db4fb,
  "/src/admin/brand/Icon#Icon": Icon_452f04fcd2ed8162ca5fbc6c89f204f1,
  "/src/admin/brand/Logo#Logo": Logo_b231ac8248d52be15270b4d2370a5c12,
  "/src/admin/MyWork/MyWork#MyWork": MyWork_2a3da0fb347456214e5138a7b48800df,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
