import { useGraphiQLActions } from '@graphiql/react';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { session } from './session.js';

const bar = document.getElementById('sign-in');

/**
 * The field for the access token, above the editors. Signing in fetches the schema, so that
 * documentation and completion are there. In demonstration mode each person has a button.
 */
export function SignIn({ personas }) {
  const { introspect } = useGraphiQLActions();
  const [token, setToken] = useState('');
  const [who, setWho] = useState('');
  const [isRefused, setRefused] = useState(false);

  async function signIn(given, name) {
    session.token = given.trim().replace(/^bearer\s+/i, '');
    session.isRefused = false;
    setToken('');
    await introspect();
    setRefused(session.isRefused);
    if (session.isRefused) {
      session.token = '';
      await introspect();
    }
    setWho(session.token && name);
  }

  const told = isRefused ? 'This token is not valid.' : who ? `Signed in with ${who}.` : 'Not signed in.';
  return createPortal(
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void signIn(token, 'your token');
      }}
    >
      <label>
        Access token
        <input
          autoComplete="off"
          onChange={(event) => setToken(event.target.value)}
          placeholder="nb_..."
          type="password"
          value={token}
        />
      </label>
      <button disabled={!token.trim()} type="submit">
        Sign in
      </button>
      {personas.map(({ name, role, token: given }) => (
        <button key={name} onClick={() => void signIn(given, name)} title={role} type="button">
          {name}
        </button>
      ))}
      <output>{told}</output>
      {who && (
        <button onClick={() => void signIn('', '')} type="button">
          Sign out
        </button>
      )}
    </form>,
    bar,
  );
}
