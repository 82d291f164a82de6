/** The screens that one can go to, in the order of the work: for the navigation and the command palette. */
import {
  IconBuildingBank,
  IconCalendarEvent,
  IconClipboardList,
  IconFileText,
  IconHistory,
  IconHome,
  IconId,
  IconLayoutDashboard,
  IconMail,
  IconMailForward,
  IconSettings,
  IconUserCheck,
  IconUsers,
  IconUsersGroup
} from '@tabler/icons-react'
import type { Permission } from '../../accounts/rules.ts'

/** Of one workshop; `needs` is what the screen reads. */
export const WORKSHOP_SCREENS = [
  { to: '/w/$workshop', text: 'overview', icon: IconLayoutDashboard, needs: 'reports:read' },
  { to: '/w/$workshop/participants', text: 'participants', icon: IconUsers, needs: 'participants:read' },
  { to: '/w/$workshop/agenda', text: 'agenda', icon: IconCalendarEvent, needs: 'agenda:read-draft' },
  { to: '/w/$workshop/breakouts', text: 'breakouts', icon: IconUsersGroup, needs: 'agenda:edit' },
  { to: '/w/$workshop/invitations', text: 'invitations', icon: IconMailForward, needs: 'agenda:edit' },
  { to: '/w/$workshop/badges', text: 'badges', icon: IconId, needs: 'badges:print' },
  { to: '/w/$workshop/letters', text: 'letters', icon: IconMail, needs: 'participants:edit' },
  { to: '/w/$workshop/documents', text: 'documents', icon: IconFileText, needs: 'workshop:read' },
  {
    to: '/w/$workshop/attendance',
    text: 'attendance',
    icon: IconUserCheck,
    needs: ['attendance:read', 'attendance:scan']
  },
  { to: '/w/$workshop/outcomes', text: 'outcomes', icon: IconClipboardList, needs: 'outcomes:read' },
  { to: '/w/$workshop/settings', text: 'settings', icon: IconSettings, needs: 'workshop:edit' },
  { to: '/w/$workshop/audit', text: 'audit', icon: IconHistory, needs: 'audit:read' }
] as const satisfies { to: string; text: string; icon: unknown; needs: Permission | Permission[] }[]

/** Of no workshop. */
export const OTHER_SCREENS = [
  { to: '/', text: 'workshops', icon: IconHome },
  { to: '/agencies', text: 'agencies', icon: IconBuildingBank }
] as const

/** Those that the permissions open. */
export const screensFor = (may: (permission: Permission) => boolean) =>
  WORKSHOP_SCREENS.filter(({ needs }) => [needs].flat().some((one) => may(one)))
