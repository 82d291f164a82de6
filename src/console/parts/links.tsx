/** Parts of the kit that lead to another screen: real links, which open in new tabs and can be copied. */
import { Anchor, type AnchorProps, Button, type ButtonProps, NavLink, type NavLinkProps } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import { forwardRef } from 'react'

export const LinkButton = createLink(
  forwardRef<HTMLAnchorElement, Omit<ButtonProps, 'href'>>((props, ref) => (
    <Button component="a" ref={ref} {...props} />
  ))
)

export const LinkAnchor = createLink(
  forwardRef<HTMLAnchorElement, Omit<AnchorProps, 'href'>>((props, ref) => <Anchor ref={ref} {...props} />)
)

export const LinkNav = createLink(
  forwardRef<HTMLAnchorElement, Omit<NavLinkProps, 'href'>>((props, ref) => (
    <NavLink component="a" ref={ref} {...props} />
  ))
)

/** A link that looks like what is in it. */
export const LinkPlain = createLink(
  forwardRef<HTMLAnchorElement, Omit<AnchorProps, 'href'>>((props, ref) => (
    <Anchor ref={ref} underline="never" c="inherit" {...props} />
  ))
)
