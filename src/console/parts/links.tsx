/** Parts of the kit that lead to another screen: real links, which open in new tabs and can be copied. */
import { Anchor, type AnchorProps, Button, type ButtonProps, NavLink, type NavLinkProps } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import { type AnchorHTMLAttributes, forwardRef } from 'react'

/** A part of the kit together with what every link may have, but for where it leads. */
type Linked<Props> = Props & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof Props | 'href'>

export const LinkButton = createLink(
  forwardRef<HTMLAnchorElement, Linked<ButtonProps>>((props, ref) => <Button component="a" ref={ref} {...props} />)
)

export const LinkAnchor = createLink(
  forwardRef<HTMLAnchorElement, Linked<AnchorProps>>((props, ref) => <Anchor ref={ref} {...props} />)
)

export const LinkNav = createLink(
  forwardRef<HTMLAnchorElement, Linked<NavLinkProps>>((props, ref) => <NavLink component="a" ref={ref} {...props} />)
)

/** A link that looks like what is in it. */
export const LinkPlain = createLink(
  forwardRef<HTMLAnchorElement, Linked<AnchorProps>>((props, ref) => (
    <Anchor ref={ref} underline="never" c="inherit" {...props} />
  ))
)
